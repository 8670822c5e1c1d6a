package io.wirewatch.cli;

import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.article.ReadSettings;
import io.wirewatch.follow.Drop;
import io.wirewatch.follow.Feed;
import io.wirewatch.follow.FollowLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Looks at feeds and folders when they are due. Feeds of different hosts are asked at the same time. */
final class Lookout implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final String STANDARD_INPUT = "standard input";

    private final List<Feed> feeds;
    private final List<Drop> drops;
    private final FollowLimits limits;
    private final InstantSource clock;
    private final Screen screen;
    private final ArticleReader reader = new ArticleReader(ReadSettings.USUAL);
    private final Map<String, String> troubles = new HashMap<>();
    private final ExecutorService asking;

    Lookout(List<Feed> feeds, List<Drop> drops, FollowLimits limits, InstantSource clock, Screen screen) {
        this.feeds = List.copyOf(feeds);
        this.drops = List.copyOf(drops);
        this.limits = limits;
        this.clock = clock;
        this.screen = screen;
        this.asking = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "feed");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What came out since the last look, where it was time to look. */
    List<ReadOutcome> look() throws InterruptedException {
        List<ReadOutcome> news = new ArrayList<>();
        drops.forEach(drop -> news.addAll(look(drop)));
        for (Future<List<ReadOutcome>> asked : asking.invokeAll(due().stream()
                .map(feed -> (Callable<List<ReadOutcome>>) () -> look(feed))
                .toList())) {
            try {
                news.addAll(asked.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a look at a feed has broken off: " + e.getCause(), e);
            }
        }
        return news;
    }

    /** The feeds that are due, one of each host; the others of that host come a little later. */
    private List<Feed> due() {
        Set<String> hosts = new HashSet<>();
        List<Feed> due = new ArrayList<>();
        for (Feed feed : feeds) {
            if (!feed.due().isAfter(clock.instant())) {
                if (hosts.add(feed.address().getHost())) {
                    due.add(feed);
                } else {
                    feed.delay(clock.instant().plus(limits.perHost()));
                }
            }
        }
        return due;
    }

    private List<ReadOutcome> look(Feed feed) {
        String name = feed.address().toString();
        try {
            List<ReadOutcome> news = feed.look().map(page -> read(name, page)).orElse(List.of());
            wellAgain(name);
            return news;
        } catch (IOException e) {
            trouble(name, e);
            return List.of();
        }
    }

    private List<ReadOutcome> look(Drop drop) {
        String name = drop.path().toString();
        try {
            List<Path> files = drop.look();
            wellAgain(name);
            if (files.isEmpty()) {
                return List.of();
            }
            try (Stream<ReadOutcome> outcomes = reader.read(files)) {
                return outcomes.toList();
            }
        } catch (IOException e) {
            trouble(name, e);
            return List.of();
        }
    }

    private List<ReadOutcome> read(String name, byte[] page) {
        try (Stream<ReadOutcome> outcomes =
                reader.read(List.of(ArticleReader.STANDARD_INPUT), new ByteArrayInputStream(page))) {
            return outcomes.map(outcome -> named(outcome, name)).toList();
        }
    }

    private static ReadOutcome named(ReadOutcome outcome, String name) {
        if (outcome instanceof ReadArticle) {
            return outcome;
        }
        ReadFailure failure = (ReadFailure) outcome;
        return new ReadFailure(
                failure.file().replaceFirst(STANDARD_INPUT, Matcher.quoteReplacement(name)),
                failure.stage(),
                failure.reason(),
                failure.original());
    }

    private synchronized void trouble(String name, IOException e) {
        String reason = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        if (!reason.equals(troubles.put(name, reason))) {
            screen.say(Screen.shown(name + ": " + reason + "; it is asked again later"));
        }
    }

    private synchronized void wellAgain(String name) {
        if (troubles.remove(name) != null) {
            screen.say(Screen.shown(name + ": well again"));
        }
    }

    /** Ends questions that are still open. */
    @Override
    public void close() {
        asking.shutdownNow();
    }
}
