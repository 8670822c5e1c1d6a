package io.wirewatch.frame;

import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which countries a stretch of text names, and as what. */
public final class Actors {

    private Actors() {}

    /** Whether a name can stand for a country or bloc that acts or that goods come from. */
    public static boolean isActor(NameSpan span) {
        return span.kind().isActor() && !span.country().isEmpty();
    }

    /** Whether a name is a country or bloc by its own name, adjective or people, and no person or house of it. */
    public static boolean isPlain(NameSpan span) {
        return span.kind() == NameKind.COUNTRY
                || span.kind() == NameKind.ADJECTIVE
                || span.kind() == NameKind.PEOPLE
                || span.kind() == NameKind.BLOC
                || span.kind() == NameKind.CAPITAL;
    }

    /** The last name before a token that a condition holds for. */
    public static Optional<NameSpan> lastBefore(Passage passage, int from, int token, Predicate<NameSpan> condition) {
        List<NameSpan> all = passage.allNames().within(Math.max(from, passage.from()), token, condition);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The first name from a token on that a condition holds for. */
    public static Optional<NameSpan> firstAfter(Passage passage, int token, int to, Predicate<NameSpan> condition) {
        List<NameSpan> all = passage.allNames().within(token, Math.min(to, passage.to()), condition);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** A name and those that commas and "and" join to it, as in "on Mexico, Canada and China". */
    public static List<NameSpan> joined(Passage passage, NameSpan first, Predicate<NameSpan> condition) {
        List<NameSpan> joined = new ArrayList<>(List.of(first));
        NameSpan last = first;
        for (NameSpan next : passage.allNames().within(first.end(), passage.to(), condition)) {
            if (!isJoiner(passage, last.end(), next.first())) {
                break;
            }
            joined.add(next);
            last = next;
        }
        return joined;
    }

    private static boolean isJoiner(Passage passage, int from, int to) {
        if (to == from || to - from > 4) {
            return false;
        }
        for (int token = from; token < to; token++) {
            boolean repeated = token > from
                    && passage.is(token, Kind.REPEATED_PREPOSITIONS)
                    && passage.is(token - 1, Kind.NAME_SEPARATORS);
            if (!repeated && !passage.is(token, Kind.NAME_JOINERS)) {
                return false;
            }
        }
        return true;
    }
}
