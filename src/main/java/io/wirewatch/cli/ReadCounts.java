package io.wirewatch.cli;

import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;

/** How much was read and how much was not, by kind. Thread-confined. */
final class ReadCounts {

    private final Map<String, Long> formats = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> dateSources = new TreeMap<>();
    private final Map<String, Long> stages = new TreeMap<>();
    private final Map<String, Long> doubts = new TreeMap<>();
    private ExitCode end = ExitCode.DONE;
    private long articles;

    void add(ReadOutcome outcome) {
        if (outcome instanceof ReadFailure failure) {
            end = end.or(ExitCode.of(failure));
            stages.merge(failure.stage(), 1L, Long::sum);
        } else {
            ReadArticle read = (ReadArticle) outcome;
            articles++;
            formats.merge(read.from().format(), 1L, Long::sum);
            languages.merge(
                    read.article().language().isEmpty()
                            ? "not known"
                            : read.article().language(),
                    1L,
                    Long::sum);
            dateSources.merge(read.from().dateSource(), 1L, Long::sum);
        }
    }

    /** Counts what is doubtful of an article that was read. */
    void doubt(ReadFailure doubt) {
        doubts.merge(doubt.stage(), 1L, Long::sum);
        end = end.or(doubt.stage().equals(Doubts.ID) ? ExitCode.DONE : ExitCode.of(doubt));
    }

    long failures() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What the shell learns of it. */
    ExitCode end() {
        return end;
    }

    /** The result in a line for people, who may have stopped it. */
    String line(boolean stopped) {
        if (articles + failures() == 0) {
            return stopped ? "Stopped before the first article was read." : "No articles there.";
        }
        String read = articles + (articles == 1 ? " article read" : " articles read");
        String doubtful = doubts.isEmpty() ? "" : " (doubtful: " + doubts + ", as their notes say)";
        return failures() == 0 ? read + doubtful + "." : read + doubtful + ", " + failures() + " not: " + stages + ".";
    }

    void print(PrintWriter out) {
        print(out, "format", formats);
        print(out, "language", languages);
        print(out, "date from", dateSources);
        print(out, "doubtful", doubts);
        print(out, "not read", stages);
    }

    private static void print(PrintWriter out, String what, Map<String, Long> counts) {
        counts.forEach((name, count) -> out.printf("%-10s %-14s %,10d%n", what, name, count));
    }
}
