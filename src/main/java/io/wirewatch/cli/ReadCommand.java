package io.wirewatch.cli;

import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what Wirewatch makes of files. Articles on standard output, what can't be read on standard error. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Shows what Wirewatch makes of files: the articles, and what it could not read and why.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:some articles could not be read, or no topic would take them",
            "74:a file could not be opened"
        })
final class ReadCommand implements Callable<Integer> {

    private final Stopping stopping;

    enum Output {
        text,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and archives; - is standard input.")
    private List<Path> paths = List.of();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Output output = Output.text;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--stats",
            description = "Counts by format, language and way the date was found, instead of articles.")
    private boolean stats;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Writes what could not be read, or is doubtful, to a file, as JSON.")
    private @Nullable Path errors;

    @Spec
    private @Nullable CommandSpec spec;

    ReadCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (OutputStream errorFile = errors == null ? OutputStream.nullOutputStream() : Files.newOutputStream(errors);
                Stream<ReadOutcome> outcomes = new ArticleReader(reading.settings()).read(paths, System.in)) {
            ReadCounts counts = print(outcomes.iterator(), out, err, new ReadJson(errorFile));
            if (stats) {
                counts.print(out);
            }
            out.flush();
            err.println(counts.line(stopping.asked()));
            err.flush();
            return counts.end().number();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ReadCounts print(Iterator<ReadOutcome> outcomes, PrintWriter out, PrintWriter err, ReadJson errorFile)
            throws IOException {
        ReadCounts counts = new ReadCounts();
        Doubts doubts = new Doubts(Clock.systemUTC(), Long.MAX_VALUE);
        while (!stopping.asked() && outcomes.hasNext() && !out.checkError()) {
            ReadOutcome outcome = outcomes.next();
            counts.add(outcome);
            if (outcome instanceof ReadFailure failure) {
                note(failure, errorFile);
                report(failure, out, err);
                continue;
            }
            List<ReadFailure> doubtful = doubts.of((ReadArticle) outcome);
            for (ReadFailure doubt : doubtful) {
                counts.doubt(doubt);
                note(doubt, errorFile);
            }
            if (!stats) {
                ReadArticle article = Doubts.noted((ReadArticle) outcome, doubtful);
                out.println(output == Output.json ? ReadJson.line(article) : ReadText.of(article));
            }
        }
        return counts;
    }

    private void note(ReadFailure failure, ReadJson errorFile) throws IOException {
        try {
            errorFile.write(failure);
        } catch (IOException e) {
            throw new IOException("--errors " + errors + ": " + e.getMessage() + "; what could not be read is lost", e);
        }
    }

    private void report(ReadFailure failure, PrintWriter out, PrintWriter err) throws IOException {
        if (output == Output.json && !stats) {
            out.println(ReadJson.line(failure));
        } else {
            err.println(ReadText.of(failure));
            err.flush();
        }
    }
}
