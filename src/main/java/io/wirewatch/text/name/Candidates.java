package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the longest phrase at a token may mean, and which of it is meant on the article's day. One text at a time. */
final class Candidates {

    private static final List<NameKind> ORDER = List.of(
            NameKind.GATHERING,
            NameKind.PERSON,
            NameKind.COUNTRY,
            NameKind.BLOC,
            NameKind.METONYM,
            NameKind.ORGANISATION,
            NameKind.CAPITAL,
            NameKind.ADJECTIVE,
            NameKind.PEOPLE,
            NameKind.TITLE,
            NameKind.PLACE);

    private final NameIndex index;
    private final LocalDate day;
    private final List<NameIndex.Entry> longest = new ArrayList<>();
    private int end;

    Candidates(NameIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    void clear() {
        longest.clear();
        end = -1;
    }

    void add(int phraseEnd, int payload) {
        if (phraseEnd > end) {
            longest.clear();
            end = phraseEnd;
        }
        if (phraseEnd == end) {
            longest.add(index.entry(payload));
        }
    }

    boolean isEmpty() {
        return longest.isEmpty();
    }

    int end() {
        return end;
    }

    /** The meanings, the likeliest first: whole names of leaders, then all but family names, then these. */
    List<NameIndex.Entry> byLikelihood() {
        if (longest.size() == 1) {
            return longest;
        }
        List<NameIndex.Entry> sorted = new ArrayList<>(longest);
        sorted.sort(Comparator.comparingInt(this::rank).thenComparing(this::distance));
        return sorted;
    }

    private int rank(NameIndex.Entry entry) {
        if (entry.kind() == NameKind.LEADER) {
            return entry.family() ? 100 : -1;
        }
        return ORDER.indexOf(entry.kind());
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
}
