package io.wirewatch.cli;

import io.wirewatch.api.Article;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import java.time.format.DateTimeFormatter;

/** What was read, for people: a few lines an article. */
final class ReadText {

    private static final int SHOWN = 160;

    private ReadText() {}

    static String of(ReadArticle read) {
        Article article = read.article();
        StringBuilder text = new StringBuilder(400);
        text.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.publishedAt()))
                .append("  ")
                .append(plain(article.title().isEmpty() ? "(no title)" : article.title()))
                .append('\n')
                .append("    ")
                .append(plain(begin(article.body())))
                .append('\n')
                .append("    from ")
                .append(plain(read.file()))
                .append(", ")
                .append(read.from().format())
                .append("; date from ")
                .append(read.from().dateSource())
                .append("; language ")
                .append(article.language().isEmpty() ? "not known" : article.language())
                .append("; ")
                .append(article.body().length())
                .append(" characters");
        read.from().cuts().forEach(cut -> text.append("\n    left out, ")
                .append(cut.why())
                .append(": ")
                .append(plain(cut.what())));
        read.from().notes().forEach(note -> text.append("\n    note: ").append(plain(note)));
        return text.toString();
    }

    static String of(ReadFailure failure) {
        return unread(failure.file(), failure.stage(), failure.reason());
    }

    /** What could not be read, and why. */
    static String unread(String file, String stage, String reason) {
        return plain(file + ": not read (" + stage + "): " + reason);
    }

    /** A fault of an article that was read. */
    static String ofRead(ReadFailure doubt) {
        return plain(doubt.file() + ": " + doubt.reason());
    }

    private static String begin(String body) {
        String line =
                body.substring(0, Math.min(body.length(), SHOWN * 2)).strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** Text without control characters, which could steer the terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
