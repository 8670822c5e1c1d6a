package io.wirewatch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Reads {@code leaders.csv}. */
final class LeaderTable {

    private LeaderTable() {}

    static List<Leader> read(WorldFolder folder, Codes codes) {
        Table table =
                folder.table("leaders.csv", "country", "role", "title", "name", "family", "aliases", "from", "to");
        List<Numbered<Leader>> rows = table.read(row -> leader(row, codes));
        refuseOverlaps(table, rows, leader -> List.of(leader.country() + " " + leader.title()));
        refuseOverlaps(table, rows, LeaderTable::seats);
        refuseSharedNames(table, rows);
        return Numbered.values(rows);
    }

    private static Leader leader(Row row, Codes codes) {
        Leader.Role role = row.choice("role", Leader.Role.class);
        String country = row.required("country");
        return new Leader(
                role == Leader.Role.BLOC ? codes.bloc(country) : codes.country(country),
                role,
                row.required("title"),
                row.required("name"),
                row.required("family"),
                row.words("aliases"),
                Term.of(row.required("from"), row.text("to")));
    }

    /** The offices of state that one person at a time can hold. */
    private static List<String> seats(Leader leader) {
        String state = leader.country() + " head of state";
        String government = leader.country() + " head of government";
        return switch (leader.role()) {
            case HEAD_OF_STATE, CEREMONIAL -> List.of(state);
            case HEAD_OF_GOVERNMENT -> List.of(government);
            case BOTH -> List.of(state, government);
            case DE_FACTO, BLOC -> List.of();
        };
    }

    private static void refuseOverlaps(
            Table table, List<Numbered<Leader>> rows, Function<Leader, List<String>> offices) {
        byKey(rows, offices)
                .forEach((office, holders) -> forPairs(holders, (earlier, later) -> {
                    if (earlier.value().term().overlaps(later.value().term())) {
                        table.report(
                                later.line(),
                                later.value().name() + "'s term as " + office + " overlaps that of "
                                        + earlier.value().name() + " in line " + earlier.line()
                                        + "; let one end on the day the other begins");
                    }
                }));
    }

    private static void refuseSharedNames(Table table, List<Numbered<Leader>> rows) {
        byKey(rows, Leader::names)
                .forEach((name, holders) -> forPairs(holders, (earlier, later) -> {
                    Leader one = earlier.value();
                    Leader other = later.value();
                    if (!one.isSamePersonAs(other) && one.term().overlaps(other.term())) {
                        table.report(
                                later.line(),
                                "\"" + name + "\" also names " + one.name() + " in line " + earlier.line()
                                        + " at the same time; delete one of them");
                    }
                }));
    }

    private static Map<String, List<Numbered<Leader>>> byKey(
            List<Numbered<Leader>> rows, Function<Leader, List<String>> keys) {
        Map<String, List<Numbered<Leader>>> groups = new HashMap<>();
        for (Numbered<Leader> row : rows) {
            for (String key : keys.apply(row.value())) {
                groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    private static void forPairs(List<Numbered<Leader>> holders, BiConsumer<Numbered<Leader>, Numbered<Leader>> check) {
        for (int later = 1; later < holders.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                check.accept(holders.get(earlier), holders.get(later));
            }
        }
    }
}
