package io.wirewatch.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a replay has come.
 *
 * @param order what is replayed
 * @param counts what became of the articles up to now
 * @param reached when the last article that is on the topic was published; empty before the first
 * @param at when this was noted
 * @param done whether nothing is left
 */
public record Progress(Order order, Counts counts, Optional<Instant> reached, Instant at, boolean done) {

    /**
     * What is replayed.
     *
     * @param id name of the replay: that of the archive and the selection, or one that was given
     * @param archive the files, for people
     * @param startedAt when it first began
     * @param size how many articles
     */
    public record Order(String id, String archive, Instant startedAt, long size) {

        private static final Pattern FITTING = Pattern.compile("[A-Za-z0-9._-]{1,80}");

        /** Checks that the name can be part of others. */
        public Order {
            if (!FITTING.matcher(id).matches()) {
                throw new IllegalArgumentException("\"" + id
                        + "\" is no name for a replay; use letters, digits, dots, hyphens and underscores, 80 at most");
            }
        }

        /**
         * The name under which an archive is sent once more: that of a repetition that was interrupted, else a new one.
         *
         * @param name of the archive
         * @param log all replays that there were
         */
        public static String again(String name, List<Progress> log) {
            int run = 2;
            Optional<Progress> before = find(name + "-" + run, log);
            while (before.isPresent() && before.get().done()) {
                before = find(name + "-" + ++run, log);
            }
            return name + "-" + run;
        }
    }

    /** The replay of a name, if there was one. */
    public static Optional<Progress> find(String name, List<Progress> log) {
        return log.stream()
                .filter(progress -> progress.order().id().equals(name))
                .findFirst();
    }

    /**
     * What became of articles.
     *
     * @param sent are on the topic through this replay
     * @param there were on the topic before, through another
     * @param refused are dead letters
     */
    public record Counts(long sent, long there, long refused) {

        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }
}
