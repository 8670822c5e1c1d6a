package io.wirewatch.frame.meeting;

import io.wirewatch.config.Leader;
import java.util.Locale;

/**
 * One side of a meeting.
 *
 * @param label a leader's family name in Latin letters, or the code of the country or bloc whose leader is meant
 * @param country code of the country or bloc
 * @param title the office in small letters; empty where not known
 * @param rank how the text tells of it
 */
record Party(String label, String country, String title, Rank rank) {

    /** How a text tells of a side. */
    enum Rank {
        /** A leader in office, by name. */
        NAMED,
        /** A leader who was in office once, by name. */
        FORMER,
        /** A leader by office: the Chinese president. */
        OFFICE,
        /** A country or bloc. */
        NATION
    }

    /** A leader in office. */
    static Party of(Leader leader) {
        String title = leader.title().toLowerCase(Locale.ROOT);
        return new Party(leader.family(), leader.country(), title, Rank.NAMED);
    }

    /** Whether a leader bears a title, or is meant by the mere word. */
    boolean hasTitle(String asked) {
        return title.equals(asked) || asked.equals("leader");
    }

    boolean isNamed() {
        return rank == Rank.NAMED || rank == Rank.FORMER;
    }

    /** Whether it is a bloc, which many leaders stand for. */
    boolean isBloc() {
        return !isNamed() && (country.equals("EU") || country.equals("UN") || !country.matches("[A-Z][A-Z]"));
    }

    /** Whether it is a bloc with a leader of its own. */
    boolean hasHead() {
        return country.equals("EU") || country.equals("UN") || country.equals("NATO");
    }

    /** Whether both can be the same leader: the same label, or the leader and the country. */
    boolean isSameAs(Party other) {
        return label.equalsIgnoreCase(other.label)
                || !country.isEmpty() && country.equals(other.country) && !(isNamed() && other.isNamed());
    }
}
