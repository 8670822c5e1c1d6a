package io.wirewatch.frame.meeting;

import java.util.List;

/**
 * A meeting as one clause tells of it, before its time is known.
 *
 * @param kind what it is
 * @param event what tells the event from others; empty where it has no name
 * @param name the event's name; empty where it has none
 * @param parties who takes part, as far as told
 * @param word the word or name that tells of it
 * @param governed token from which on words before it may govern it, as "will" and "possible" do
 * @param span the words that state it
 * @param certainty probability that it is a meeting of leaders, 0 to 1
 */
record Encounter(
        Kind kind,
        String event,
        String name,
        List<Party> parties,
        Word word,
        int governed,
        Stretch span,
        double certainty) {

    /**
     * The word or name that tells of a meeting.
     *
     * @param cue the list it stands in
     * @param first first token
     * @param end token after the last
     */
    record Word(Cue cue, int first, int end) {

        boolean isVerb() {
            return switch (cue) {
                case MEET, SPEAK, PHONE, DISCUSS, TELL, DEAL, ACT, VISIT, RECEIVE, INVITE, TRAVEL, GATHER -> true;
                default -> false;
            };
        }

        boolean overlaps(Word other) {
            return first < other.end && other.first < end;
        }

        Stretch stretch() {
            return new Stretch(first, end);
        }
    }

    /**
     * Tokens of a sentence.
     *
     * @param first first token
     * @param end token after the last
     */
    record Stretch(int first, int end) {

        Stretch with(int otherFirst, int otherEnd) {
            return new Stretch(Math.min(first, otherFirst), Math.max(end, otherEnd));
        }

        Stretch with(Run run) {
            return run.first() < 0 ? this : with(run.first(), run.end());
        }
    }

    /** The same of another kind. */
    Encounter as(Kind other) {
        return new Encounter(other, event, name, parties, word, governed, span, certainty);
    }

    /** The same of other parties. */
    Encounter of(List<Party> others) {
        return new Encounter(kind, event, name, others, word, governed, span, certainty);
    }

    Encounter {
        parties = List.copyOf(parties);
    }

    Encounter(Kind kind, List<Party> parties, Word word, int governed, Stretch span, double certainty) {
        this(kind, "", "", parties, word, governed, span, certainty);
    }
}
