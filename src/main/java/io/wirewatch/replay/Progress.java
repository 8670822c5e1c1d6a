package io.wirewatch.replay;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a replay has come.
 *
 * @param order what is replayed
 * @param counts what became of the articles up to now
 * @param reached when the last article dealt with was published; empty before the first
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
    public record Order(String id, String archive, Instant startedAt, long size) {}

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
