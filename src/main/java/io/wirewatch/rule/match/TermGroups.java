package io.wirewatch.rule.match;

import java.util.Arrays;
import java.util.List;

/**
 * Groups of terms by their numbers. All groups of a rule lie in one array: those of many rules are far apart in memory,
 * and each step from one object to the next is a wait for it. Immutable.
 */
public final class TermGroups {

    private static final int HEAD = 3;

    /**
     * Three numbers for each group: twice 32 bits, one of the 64 for each of its terms, which tell most that are not among
     * them; and where its terms end. Then the terms, ascending in each group.
     */
    private final int[] numbers;

    private final int size;

    /** Some groups, each with numbers in any order. */
    public TermGroups(List<int[]> groups) {
        List<int[]> sorted = groups.stream()
                .map(group -> Arrays.stream(group).sorted().distinct().toArray())
                .toList();
        size = sorted.size();
        int end = HEAD * size;
        numbers = new int[end + sorted.stream().mapToInt(group -> group.length).sum()];
        for (int group = 0; group < size; group++) {
            int[] terms = sorted.get(group);
            System.arraycopy(terms, 0, numbers, end, terms.length);
            end += terms.length;
            long bits = Arrays.stream(terms).mapToLong(term -> 1L << term).reduce(0, (a, b) -> a | b);
            numbers[HEAD * group] = (int) bits;
            numbers[HEAD * group + 1] = (int) (bits >>> Integer.SIZE);
            numbers[HEAD * group + 2] = end;
        }
    }

    /** The numbers of a group, ascending. */
    public int[] terms(int group) {
        return Arrays.copyOfRange(numbers, begin(group), end(group));
    }

    /** How many groups there are. */
    public int size() {
        return size;
    }

    boolean has(int group, int term) {
        int half = numbers[HEAD * group + (term >>> 5 & 1)];
        return (half >>> term & 1) != 0 && Arrays.binarySearch(numbers, begin(group), end(group), term) >= 0;
    }

    private int begin(int group) {
        return group == 0 ? HEAD * size : end(group - 1);
    }

    private int end(int group) {
        return numbers[HEAD * group + 2];
    }
}
