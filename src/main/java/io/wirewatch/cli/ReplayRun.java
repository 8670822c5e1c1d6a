package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Fingerprints;
import io.wirewatch.replay.Pace;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Progress.Counts;
import io.wirewatch.replay.Progress.Order;
import io.wirewatch.replay.Replay;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.ReplayLog;
import io.wirewatch.stream.ReplayWire;
import io.wirewatch.stream.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** One run of a replay on a cluster: takes over from an earlier one of the same name, and goes on where it stopped. */
final class ReplayRun {

    private final Cluster cluster;
    private final Topics topics;
    private final StatusLine line;
    private final Stopping stopping;
    private Told told = new Told(Counts.NONE, Duration.ZERO);

    ReplayRun(Cluster cluster, Topics topics, StatusLine line, Stopping stopping) {
        this.cluster = cluster;
        this.topics = topics;
        this.line = line;
        this.stopping = stopping;
    }

    /**
     * Name of a replay.
     *
     * @param archive name of the articles
     * @param again whether they are sent though they were sent before
     * @param shown the files, for people
     */
    record Name(String archive, boolean again, String shown) {}

    /**
     * What there was before this run, and how long it took.
     *
     * @param before counts of earlier runs of the same replay
     * @param took time from the first article to the last
     */
    record Told(Counts before, Duration took) {}

    /**
     * Replays until nothing is left or somebody stops it; returns how far it came.
     *
     * @param misses hears of the articles that the topic can't take
     */
    Progress go(Name name, Archive archive, Pace pace, Consumer<ReadFailure> misses) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        ReplayLog log = new ReplayLog(cluster, topics);
        String id = name.again() ? Order.again(name.archive(), log.replays()) : name.archive();
        try (ReplayWire wire = ReplayWire.replaying(cluster, topics, id, clock)) {
            // Only now, when no other process of this name can write any more, the log is the last word.
            Optional<Progress> earlier = Progress.find(id, log.replays());
            Fingerprints known = log.sent(name.again() ? id::equals : any -> true);
            Instant started =
                    earlier.map(progress -> progress.order().startedAt()).orElseGet(clock::instant);
            Order order = new Order(id, name.shown(), started, archive.size());
            Counts before = earlier.map(Progress::counts).orElse(Counts.NONE);
            Spectator spectator = new Spectator(line, stopping, pace, archive, misses);
            Instant begun = clock.instant();
            Progress progress = new Replay(wire, known, pace, spectator, clock).run(order, before, archive);
            told = new Told(before, Duration.between(begun, clock.instant()));
            return progress;
        } finally {
            line.clear();
        }
    }

    Told told() {
        return told;
    }
}
