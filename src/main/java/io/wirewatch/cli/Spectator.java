package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Audience;
import io.wirewatch.replay.Dispatch;
import io.wirewatch.replay.Pace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Consumer;

/** A person at a terminal who watches a replay: a line says how far it is and how long it takes. */
final class Spectator implements Audience {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int BAR = 20;

    private final StatusLine line;
    private final Stopping stopping;
    private final Pace pace;
    private final long size;
    private final Instant last;
    private final Consumer<ReadFailure> misses;
    private final long begun = System.nanoTime();
    private long articles;
    private Instant reached = Instant.MIN;

    /**
     * A spectator.
     *
     * @param archive what is replayed, all gathered
     * @param misses hears of the articles that could not be taken
     */
    Spectator(StatusLine line, Stopping stopping, Pace pace, Archive archive, Consumer<ReadFailure> misses) {
        this.line = line;
        this.stopping = stopping;
        this.pace = pace;
        this.size = archive.size();
        this.last = archive.last();
        this.misses = misses;
    }

    @Override
    public boolean hasEnough() {
        return stopping.asked();
    }

    @Override
    public void see(long count, Dispatch article) {
        articles = count;
        if ((count & 0x3f) == 0 || size < 1000) {
            reached = article.publishedAt();
            look();
        }
    }

    @Override
    public void miss(Dispatch article, String reason) {
        line.clear();
        misses.accept(refusal(article, reason));
    }

    /** An article that was read and that the topic can't take. */
    static ReadFailure refusal(Dispatch article, String reason) {
        return new ReadFailure("article " + new String(article.id(), StandardCharsets.UTF_8), "validate", reason);
    }

    @Override
    public void rest(Duration atMost) throws InterruptedException {
        look();
        stopping.await(Math.max(1, atMost.compareTo(LOOK) < 0 ? atMost.toMillis() : LOOK.toMillis()));
    }

    private void look() {
        if (line.due()) {
            line.show(text());
        }
    }

    private String text() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        double rate = articles / Math.max(seconds, 0.001);
        int filled = size == 0 ? BAR : (int) (BAR * articles / size);
        String bar = "[" + "#".repeat(filled) + "·".repeat(BAR - filled) + "]";
        return String.format(
                Locale.ROOT,
                "%s %s  %,d of %,d  %,.0f/s  %s",
                bar,
                articles == 0 ? "" : LocalDate.ofInstant(reached, ZoneOffset.UTC),
                articles,
                size,
                rate,
                pace.paused() ? "paused: space goes on, → one article" : remaining(rate) + " left");
    }

    private String remaining(double rate) {
        Duration atRate = Duration.ofSeconds((long) ((size - articles) / Math.max(rate, 0.001)));
        Duration atPace = articles == 0 ? Duration.ZERO : pace.between(reached, last);
        return shown(atPace.isZero() ? atRate : atPace);
    }

    private static String shown(Duration time) {
        if (time.compareTo(Duration.ofDays(2)) >= 0) {
            return time.toDays() + " days";
        }
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() + ":" + String.format(Locale.ROOT, "%02d", time.toSecondsPart());
    }
}
