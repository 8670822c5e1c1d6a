package io.wirewatch.cli;

import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Progress.Counts;
import io.wirewatch.stream.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** How a replay ended, in words. */
final class ReplayWords {

    private final Topics topics;

    ReplayWords(Topics topics) {
        this.topics = topics;
    }

    String of(Progress progress, ReplayRun.Told told, Archive archive) {
        Counts counts = progress.counts();
        long sent = counts.sent() - told.before().sent();
        if (archive.size() == 0) {
            return "No article to replay" + leftOut(archive.leftOut()) + ".";
        }
        if (progress.done() && sent == 0 && counts.refused() == told.before().refused()) {
            return (archive.size() == 1 ? "The article is" : "All " + number(archive.size()) + " articles are") + " on "
                    + topics.articles() + " already; --again sends them once more.";
        }
        StringBuilder words = new StringBuilder(Wording.count(sent, "article"))
                .append(span(archive, progress))
                .append(" written to ")
                .append(topics.articles())
                .append(rate(sent, told.took()));
        long before = told.before().sent() + counts.there();
        words.append(before > 0 ? "; " + number(before) + (before == 1 ? " was" : " were") + " there already" : "");
        long letters = counts.refused() + archive.refused();
        words.append(letters > 0 ? "; " + number(letters) + " to " + topics.deadLetters() : "");
        words.append(leftOut(archive.leftOut())).append('.');
        if (!progress.done()) {
            words.append(" Stopped before the end: the same command goes on from there.");
        }
        return words.toString();
    }

    private static String span(Archive archive, Progress progress) {
        return ", " + day(archive.first()) + " to " + day(progress.reached().orElse(archive.first()));
    }

    private static String rate(long sent, Duration took) {
        double seconds = took.toMillis() / 1000.0;
        return seconds < 0.2 || sent < 1000
                ? ""
                : String.format(Locale.ROOT, " in %.1f s (%,.0f a second)", seconds, sent / seconds);
    }

    private static String leftOut(long count) {
        return count > 0 ? "; " + number(count) + " left out as asked" : "";
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
