package io.wirewatch.rule.match;

import java.util.Arrays;
import java.util.List;

/**
 * Which rules need a term, a number for each: the rule, the group of its that the term is in, and the groups that it has.
 * Those of one term lie in a row. Immutable.
 */
final class Postings {

    /** Most rules of an index: as many as the bits that groups leave. */
    static final int MOST_RULES = 1 << Integer.SIZE - 1 - 2 * Needs.MOST;

    private static final int ALL = (1 << Needs.MOST) - 1;

    private final int[] begins;
    private final int[] postings;

    /** The needs of rules that are known by their places in the list. */
    Postings(int terms, List<Needs> rules) {
        begins = new int[terms + 1];
        rules.forEach(
                needs -> needs.groups().forEach(group -> Arrays.stream(group).forEach(term -> begins[term + 1]++)));
        for (int term = 0; term < terms; term++) {
            begins[term + 1] += begins[term];
        }
        postings = new int[begins[terms] + 1];
        int[] next = begins.clone();
        for (int rule = 0; rule < rules.size(); rule++) {
            List<int[]> groups = rules.get(rule).groups();
            for (int group = 0; group < groups.size(); group++) {
                for (int term : groups.get(group)) {
                    postings[next[term]++] = posting(rule, group, groups.size());
                }
            }
        }
    }

    private static int posting(int rule, int group, int groups) {
        return (rule << Needs.MOST | 1 << group) << Needs.MOST | (1 << groups) - 1;
    }

    /** The row of a term, from {@link #begin} to {@link #end}. */
    long row(int term) {
        return (long) begins[term] << Integer.SIZE | begins[term + 1];
    }

    /**
     * The rows of the terms of a text. They lie far apart in memory: asked for one after the other, with nothing in
     * between that depends on them, they come nearly at once, and so do their first postings.
     */
    long[] rows(TermHits hits) {
        long[] rows = new long[hits.size() + 1];
        for (int hit = 0; hit < hits.size(); hit++) {
            rows[hit] = row(hits.term(hit));
        }
        long touched = 0;
        for (int hit = 0; hit < hits.size(); hit++) {
            touched += postings[begin(rows[hit])];
        }
        rows[hits.size()] = touched;
        return rows;
    }

    static int begin(long row) {
        return (int) (row >>> Integer.SIZE);
    }

    static int end(long row) {
        return (int) row;
    }

    int at(int place) {
        return postings[place];
    }

    static int rule(int posting) {
        return posting >>> 2 * Needs.MOST;
    }

    /** The group as a bit. */
    static int bit(int posting) {
        return posting >>> Needs.MOST & ALL;
    }

    /** Whether some groups, as bits, are all that a rule has. */
    static boolean isAll(int posting, int groups) {
        return (posting & ~groups & ALL) == 0;
    }
}
