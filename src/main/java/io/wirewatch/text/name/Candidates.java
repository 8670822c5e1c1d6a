package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import io.wirewatch.text.lexicon.PhraseTrie;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Where known names stand in a text, at each token the longest, and what each may mean: whole names of leaders first,
 * then all but family names, then these, and of leaders the one in office on the article's day. One text at a time.
 */
final class Candidates implements PhraseTrie.Found {

    private static final int FAMILY = 100;
    private static final int RANK_SHIFT = 40;

    private final NameIndex index;
    private final LocalDate day;
    private int[] tokens = new int[64];
    private int[] ends = new int[64];
    private int[] lasts = new int[64];
    private int size;
    private NameIndex.Entry[] meanings = new NameIndex.Entry[128];
    private long[] order = new long[128];
    private int meaningCount;
    private boolean families;

    private Candidates(NameIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    static Candidates of(Tokens tokens, NameIndex index, LocalDate day) {
        Candidates found = new Candidates(index, day);
        index.trie().match(tokens, found);
        return found;
    }

    @Override
    public void at(int start, int end, int payload) {
        if (size == 0 || tokens[size - 1] != start) {
            open(start);
        }
        if (end > ends[size - 1]) {
            ends[size - 1] = end;
            meaningCount = first(size - 1);
        }
        if (end == ends[size - 1]) {
            insert(index.entry(payload));
        }
        lasts[size - 1] = meaningCount;
    }

    private void open(int start) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
        }
        tokens[size] = start;
        ends[size++] = -1;
    }

    private void insert(NameIndex.Entry entry) {
        if (meaningCount == meanings.length) {
            meanings = Arrays.copyOf(meanings, meaningCount * 2);
            order = Arrays.copyOf(order, meaningCount * 2);
        }
        families |= entry.family();
        long place = ((long) rank(entry) << RANK_SHIFT) + distance(entry);
        int at = meaningCount++;
        for (; at > first(size - 1) && order[at - 1] > place; at--) {
            order[at] = order[at - 1];
            meanings[at] = meanings[at - 1];
        }
        order[at] = place;
        meanings[at] = entry;
    }

    private static int rank(NameIndex.Entry entry) {
        return switch (entry.kind()) {
            case LEADER -> entry.family() ? FAMILY : 0;
            case GATHERING -> 1;
            case PERSON -> 2;
            case COUNTRY -> 3;
            case BLOC -> 4;
            case METONYM -> 5;
            case ORGANISATION -> 6;
            case CAPITAL -> 7;
            case ADJECTIVE -> 8;
            case PEOPLE -> 9;
            case TITLE -> 10;
            case PLACE -> 11;
        };
    }

    /** Days between the article and the nearest day in office; terms that begin later count as far away. */
    private long distance(NameIndex.Entry entry) {
        return entry.about() instanceof Leader leader ? distance(leader, day) : 0;
    }

    static long distance(Leader leader, LocalDate day) {
        long ceremonial = leader.role() == Leader.Role.CEREMONIAL ? 1 : 0;
        if (leader.heldOn(day)) {
            return ceremonial;
        }
        LocalDate from = leader.term().from();
        boolean later = from.isAfter(day);
        long days = later
                ? from.toEpochDay() - day.toEpochDay() + 100_000
                : day.toEpochDay() - leader.term().to().toEpochDay();
        return days + 2;
    }

    /** At how many tokens names may stand. */
    int size() {
        return size;
    }

    /** First token of a name. */
    int token(int candidate) {
        return tokens[candidate];
    }

    /** Token after the last of a name. */
    int end(int candidate) {
        return ends[candidate];
    }

    /** Number of the likeliest meaning of a name. */
    int first(int candidate) {
        return candidate == 0 ? 0 : lasts[candidate - 1];
    }

    /** Number after that of the last meaning of a name. */
    int last(int candidate) {
        return lasts[candidate];
    }

    /** The name that begins at a token, or -1. */
    int at(int token) {
        int found = Arrays.binarySearch(tokens, 0, size, token);
        return Math.max(found, -1);
    }

    NameIndex.Entry meaning(int number) {
        return meanings[number];
    }

    /** Whether some name may be the family name of a leader. */
    boolean hasFamilies() {
        return families;
    }
}
