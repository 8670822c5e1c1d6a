package io.wirewatch.config;

import java.util.List;

/** Reads {@code places.csv}. */
final class PlaceTable {

    private PlaceTable() {}

    static List<Place> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("places.csv", "name", "names", "country", "type", "doubtful");
        List<Numbered<Place>> rows = table.read(row -> place(row, codes));
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        table.refuseTwice(rows, place -> place.type() + " " + owner(place));
        return Numbered.values(rows);
    }

    private static Place place(Row row, Codes codes) {
        return new Place(
                row.required("name"),
                row.words("names"),
                codes.country(row.text("country")),
                row.choice("type", Place.Type.class),
                row.words("doubtful"));
    }

    private static void note(Senses senses, int line, Place place) {
        senses.add(line, owner(place), List.of(place.name()), place.doubtful());
        senses.add(line, owner(place), place.names(), place.doubtful());
    }

    private static String owner(Place place) {
        return place.name() + " (" + place.country() + ")";
    }
}
