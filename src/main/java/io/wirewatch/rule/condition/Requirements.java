package io.wirewatch.rule.condition;

import io.wirewatch.rule.match.Needs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a condition cannot hold without: groups of terms, one of each of which must stand in the text. */
public final class Requirements {

    private Requirements() {}

    /** The needs of a condition, the groups with the fewest terms first. */
    public static Needs of(Condition condition, boolean acrossSentences) {
        List<int[]> groups = new ArrayList<>(groups(condition));
        groups.sort(Comparator.comparingInt(group -> group.length));
        return new Needs(groups, acrossSentences);
    }

    private static List<int[]> groups(Condition condition) {
        if (condition instanceof Condition.Words words) {
            return List.of(words.terms());
        }
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(part -> groups(part).stream()).toList();
        }
        if (condition instanceof Condition.Any any) {
            return anyOf(any.parts().stream().map(Requirements::groups).toList());
        }
        return condition instanceof Condition.Without without ? groups(without.kept()) : List.of();
    }

    /** One group with the terms of the smallest group of each part; none where a part needs nothing. */
    private static List<int[]> anyOf(List<List<int[]>> parts) {
        IntStream terms = IntStream.empty();
        for (List<int[]> groups : parts) {
            if (groups.isEmpty()) {
                return List.of();
            }
            int[] smallest = groups.stream()
                    .min(Comparator.comparingInt(group -> group.length))
                    .orElseThrow();
            terms = IntStream.concat(terms, Arrays.stream(smallest));
        }
        return List.of(terms.sorted().distinct().toArray());
    }
}
