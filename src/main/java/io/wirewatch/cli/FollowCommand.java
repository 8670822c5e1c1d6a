package io.wirewatch.cli;

import io.wirewatch.article.ReadOutcome;
import io.wirewatch.follow.Drop;
import io.wirewatch.follow.Feed;
import io.wirewatch.follow.FollowLimits;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Audience;
import io.wirewatch.replay.Dispatch;
import io.wirewatch.replay.Fingerprints;
import io.wirewatch.replay.Pace;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Refusal;
import io.wirewatch.replay.Replay;
import io.wirewatch.replay.Selection;
import io.wirewatch.replay.Speed;
import io.wirewatch.stream.ArticleJson;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.ReplayLog;
import io.wirewatch.stream.ReplayWire;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code follow}: what comes out on feeds and in folders, to the article topic, as it comes out. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = {
            "Watches feeds (RSS, Atom, JSON Feed) and folders, and writes what is new to the article topic, each"
                    + " article once.",
            "",
            "A feed is asked for what has changed only, less often while it fails, and when its server wants it."
        })
final class FollowCommand implements Callable<Integer> {

    private static final long LOOK_MILLIS = 500;

    private final Stopping stopping;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(arity = "1..*", paramLabel = "URL|PATH", description = "Feeds, folders and files to follow.")
    private List<String> places = List.of();

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "1m",
            converter = IntervalOption.class,
            description = "How often a feed is asked: 30s, 5m, 1h (default: ${DEFAULT-VALUE}).")
    private Duration interval = Duration.ofMinutes(1);

    @Option(
            names = "--allow-private-hosts",
            description = "Feeds may be on this machine and in private networks too; without it, they are refused.")
    private boolean privateHosts;

    @Spec
    private @Nullable CommandSpec spec;

    FollowCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        stopping.takeCare();
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        try (Lookout lookout = lookout(screen);
                TopicSetup setup = new TopicSetup(cluster)) {
            setup.verify(TopicPlan.all(topics, List.of(), 1));
            setup.create(TopicPlan.replays(topics));
            setup.verify(TopicPlan.replays(topics));
            try (ReplayWire wire = ReplayWire.following(cluster, topics, name(), Clock.systemUTC())) {
                Fingerprints known = new ReplayLog(cluster, topics).sent(any -> true);
                screen.say("Following " + Wording.count(places.size(), "place") + " into " + topics.articles() + " at "
                        + cluster.bootstrapServers() + " until Ctrl-C");
                follow(lookout, wire, known, screen);
            }
        }
        return ExitCode.DONE.number();
    }

    private void follow(Lookout lookout, ReplayWire wire, Fingerprints known, Screen screen)
            throws InterruptedException {
        Progress.Counts counts = Progress.Counts.NONE;
        Instant started = Instant.now();
        Audience audience = teller(screen);
        while (!stopping.await(LOOK_MILLIS)) {
            List<ReadOutcome> news = lookout.look();
            if (!news.isEmpty()) {
                long before = counts.sent();
                try (Archive archive = gathered(news)) {
                    long size = counts.sent() + counts.refused() + archive.size();
                    Progress.Order order = new Progress.Order(name(), String.join(" ", places), started, size);
                    counts = new Replay(wire, known, new Pace(Speed.MAX, System::nanoTime), audience, Clock.systemUTC())
                            .run(order, counts, archive)
                            .counts();
                }
                if (counts.sent() > before) {
                    screen.say(Wording.count(counts.sent() - before, "new article"));
                }
            }
        }
    }

    private static Archive gathered(List<ReadOutcome> news) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Archive archive = new Archive(
                Selection.ALL, ArticleJson::write, folder, Runtime.getRuntime().maxMemory() / 8);
        archive.gather(news.iterator());
        return archive;
    }

    /** Nobody who waits or ends it, but somebody who says what became a dead letter. */
    private static Audience teller(Screen screen) {
        return new Audience() {
            @Override
            public boolean hasEnough() {
                return NOBODY.hasEnough();
            }

            @Override
            public void see(long articles, Dispatch last) {
                NOBODY.see(articles, last);
            }

            @Override
            public void rest(Duration atMost) throws InterruptedException {
                NOBODY.rest(atMost);
            }

            @Override
            public void miss(Dispatch article, String reason) {
                screen.say(ReadText.ofRead(Spectator.refusal(article, reason)));
            }

            @Override
            public void refuse(Refusal refusal) {
                screen.say(ReadText.unread(refusal.file(), refusal.stage(), refusal.reason()));
            }
        };
    }

    /** The same for the same places: a second process that follows them takes over from the first. */
    private String name() {
        return "follow-" + Integer.toHexString(new TreeSet<>(places).toString().hashCode());
    }

    private Lookout lookout(Screen screen) {
        FollowLimits limits = FollowLimits.usual(privateHosts);
        List<Feed> feeds = new ArrayList<>();
        List<Drop> drops = new ArrayList<>();
        for (String place : places) {
            if (place.contains("://")) {
                feeds.add(feed(place, limits));
            } else {
                drops.add(new Drop(Path.of(place)));
            }
        }
        return new Lookout(feeds, drops, limits, Clock.systemUTC(), screen);
    }

    private Feed feed(String place, FollowLimits limits) {
        try {
            return new Feed(URI.create(place), interval, limits, Clock.systemUTC());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
