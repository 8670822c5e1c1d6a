package io.wirewatch.frame.meeting;

/**
 * A gathering as a sentence names it.
 *
 * @param first first token of its name
 * @param end token after the last
 * @param key what tells it from others, whatever it is called
 * @param name its name
 * @param bloc code of the bloc that meets; empty where there is none
 * @param listed whether the world knows it by that name
 * @param needsLeaders whether it counts only where leaders are said to come
 */
record Event(int first, int end, String key, String name, String bloc, boolean listed, boolean needsLeaders) {

    /** The same event of a bloc. */
    Event of(String whose) {
        return new Event(first, end, whose, name, whose, listed, false);
    }

    /** The same event, said to be of leaders. */
    Event ofLeaders() {
        return new Event(first, end, key, name, bloc, listed, false);
    }
}
