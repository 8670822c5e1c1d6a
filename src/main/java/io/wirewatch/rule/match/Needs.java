package io.wirewatch.rule.match;

import java.util.List;

/**
 * What must stand in a sentence before a rule is looked at closely.
 *
 * @param groups numbers of terms; one term of each group must stand there; without groups every sentence is looked at
 * @param acrossSentences whether the groups may be spread over a sentence and the one before it
 */
public record Needs(List<int[]> groups, boolean acrossSentences) {

    /** Most groups that are looked for; more would only make the first look stricter. */
    public static final int MOST = 6;

    /** Keeps the first groups. */
    public Needs {
        groups = List.copyOf(groups.subList(0, Math.min(MOST, groups.size())));
    }
}
