package io.wirewatch.frame.meeting;

import java.util.List;

/**
 * Somebody at a place of a sentence.
 *
 * @param first first token
 * @param end token after the last
 * @param kind who it is
 * @param parties the leaders or countries; none for strangers and for leaders in general
 */
record Actor(int first, int end, Kind kind, List<Party> parties) {

    /** Who somebody is. */
    enum Kind {
        /** Leaders, by name or by office. */
        LEADERS,
        /** Leaders in general: world leaders. */
        CROWD,
        /** Countries or blocs by themselves. */
        NATION,
        /** Somebody who leads no country. */
        STRANGER
    }

    Actor {
        parties = List.copyOf(parties);
    }

    boolean leads() {
        return kind == Kind.LEADERS;
    }

    boolean isPerson() {
        return kind != Kind.NATION;
    }
}
