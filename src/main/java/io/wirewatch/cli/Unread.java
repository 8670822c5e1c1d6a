package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of what could not be read: the first ones by name, all by number, and all in a file where one is asked for. */
final class Unread implements AutoCloseable {

    private static final int NAMED = 20;

    private final Screen screen;
    private final OutputStream file;
    private final ReadJson json;
    private final Map<String, Long> stages = new TreeMap<>();
    private ExitCode end = ExitCode.DONE;
    private long count;

    Unread(Screen screen, @Nullable Path errors) throws IOException {
        this.screen = screen;
        this.file = errors == null
                ? OutputStream.nullOutputStream()
                : new BufferedOutputStream(Files.newOutputStream(errors));
        this.json = new ReadJson(file);
    }

    /** Takes note of a failure; returns whether it was one. */
    boolean note(ReadOutcome outcome) {
        if (!(outcome instanceof ReadFailure failure)) {
            return false;
        }
        count++;
        end = end.or(ExitCode.of(failure));
        stages.merge(failure.stage(), 1L, Long::sum);
        try {
            json.write(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count <= NAMED) {
            screen.say(ReadText.of(failure));
        } else if (count == NAMED + 1) {
            screen.say("… and more; --errors FILE writes down all of them");
        }
        return true;
    }

    /** How many by what was being done; empty where all was read. */
    String sum() {
        return count == 0
                ? ""
                : count + " not read ("
                        + stages.entrySet().stream()
                                .map(stage -> stage.getKey() + ": " + stage.getValue())
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    /** What the shell learns of it. */
    ExitCode exitCode() {
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
