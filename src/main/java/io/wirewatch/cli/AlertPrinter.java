package io.wirewatch.cli;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Severity;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints alerts, for people or as JSON, and counts them. */
final class AlertPrinter {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Screen screen;
    private final OutputFormat format;
    private final Map<String, Long> counts = new TreeMap<>();

    AlertPrinter(Screen screen, OutputFormat format) {
        this.screen = screen;
        this.format = format;
    }

    /** Prints an alert. Returns whether someone still reads. */
    boolean print(Alert alert) {
        counts.merge(alert.detector().id(), 1L, Long::sum);
        return screen.print(format == OutputFormat.json ? AlertJson.line(alert) : text(alert));
    }

    /** How many were printed, in words: {@code 3 alerts (1 tariff-change, 2 taiwan-statement)}. */
    String counted() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<String> parts = new ArrayList<>();
        counts.forEach((detector, count) -> parts.add(count + " " + detector));
        return all + (all == 1 ? " alert" : " alerts") + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    private String text(Alert alert) {
        StringBuilder text = new StringBuilder();
        text.append(screen.bold(Screen.shown(alert.verdict().headline()))).append('\n');
        text.append(INDENT).append(verdict(alert)).append('\n');
        for (Excerpt excerpt : alert.evidence()) {
            text.append(wrapped("“" + Screen.shown(excerpt.text()) + "”")).append('\n');
        }
        return text.append(INDENT)
                .append(screen.faint(origin(alert)))
                .append('\n')
                .toString();
    }

    private String verdict(Alert alert) {
        Alert.Verdict verdict = alert.verdict();
        List<String> words = new ArrayList<>();
        words.add(painted(verdict.severity()));
        words.add(verdict.novelty().label());
        if (!verdict.status().isEmpty()) {
            words.add(Screen.shown(verdict.status()));
        }
        words.add(alert.detector().id() + mark(alert.detector()));
        words.add(Math.round(verdict.confidence() * 100) + "% sure");
        return String.join(" · ", words);
    }

    /** What a reader should know of the detector before he trusts it. */
    private static String mark(Alert.DetectorRef detector) {
        if (detector.shadow()) {
            return " (shadow)";
        }
        return detector.status().equals("experimental") ? " (experimental)" : "";
    }

    private String painted(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> screen.red(severity.label());
            case MEDIUM -> screen.yellow(severity.label());
            case LOW -> severity.label();
        };
    }

    private static String origin(Alert alert) {
        Alert.ArticleRef article = alert.article();
        List<String> words = new ArrayList<>();
        if (!article.source().isEmpty()) {
            words.add(Screen.shown(article.source()));
        }
        words.add(date(article.publishedAt()));
        if (!article.title().isEmpty()) {
            words.add(Screen.shown(article.title()));
        }
        words.add("article " + Screen.shown(article.id()));
        return String.join(" · ", words);
    }

    private static String date(OffsetDateTime publishedAt) {
        boolean day = publishedAt.toLocalTime().toSecondOfDay() == 0;
        return day
                ? publishedAt.toLocalDate().toString()
                : publishedAt.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx"));
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder(INDENT);
        int column = INDENT.length();
        for (String word : text.split(" ")) {
            boolean first = column == INDENT.length();
            if (!first && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(INDENT).append(' ').append(word);
                column = INDENT.length() + 1 + word.length();
            } else {
                lines.append(first ? "" : " ").append(word);
                column += (first ? 0 : 1) + word.length();
            }
        }
        return lines.toString();
    }
}
