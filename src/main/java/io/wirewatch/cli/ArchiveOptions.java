package io.wirewatch.cli;

import io.wirewatch.article.ReadSettings;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Selection;
import io.wirewatch.stream.ArticleJson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An archive of articles as a person names it, and what of it is wanted. */
final class ArchiveOptions {

    private static final int NAMED = 3;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files, folders and archives; - is standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--from", paramLabel = "DATE", description = "Only articles published on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only articles published on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--source", paramLabel = "NAME", description = "Only articles of this outlet; may be repeated.")
    private Set<String> sources = new LinkedHashSet<>();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N of these articles, in order of date.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--temp-dir",
            paramLabel = "DIR",
            description = "Folder where articles are sorted that do not fit in memory (default: that of the system).")
    private @Nullable Path folder;

    List<Path> paths() {
        return paths;
    }

    ReadSettings reading() {
        return reading.settings();
    }

    Selection selection() {
        return new Selection(
                from == null ? Instant.MIN : midnight(from),
                to == null ? Instant.MAX : midnight(to.plusDays(1)),
                sources,
                limit);
    }

    /** An empty archive for these articles, which may fill a quarter of the heap. */
    Archive archive() {
        Path temporary = folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
        return new Archive(
                selection(), ArticleJson::write, temporary, Runtime.getRuntime().maxMemory() / 4);
    }

    /** The paths, for people. */
    String shown() {
        String first = paths.stream()
                .limit(NAMED)
                .map(Path::toString)
                .map(Screen::shown)
                .collect(Collectors.joining(" "));
        return paths.size() > NAMED ? first + " and " + (paths.size() - NAMED) + " more" : first;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
