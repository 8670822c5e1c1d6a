package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of what could not be read: the first ones by name, all by number, and all in a file where one is asked for. */
final class Unread implements AutoCloseable {

    private static final int NAMED = 20;

    private final Screen screen;
    private final @Nullable Path path;
    private final OutputStream file;
    private final ReadJson json;
    private final Map<String, Long> stages = new TreeMap<>();
    private ExitCode end = ExitCode.DONE;
    private long count;
    private long missed;
    private long changed;
    private long named;

    Unread(Screen screen, @Nullable Path errors) throws IOException {
        this.screen = screen;
        this.path = errors;
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
        name(failure, ReadText.of(failure));
        return true;
    }

    /** Takes note of an article that was read and whose id came before with another text. */
    void doubt(ReadFailure doubt) {
        changed++;
        name(doubt, ReadText.ofRead(doubt));
    }

    /** Takes note of an article that was read and that the topic can't take. */
    void miss(ReadFailure refused) {
        missed++;
        end = end.or(ExitCode.FINDINGS);
        name(refused, ReadText.ofRead(refused));
    }

    private void name(ReadFailure failure, String line) {
        try {
            json.write(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(fault(e));
        }
        if (++named <= NAMED) {
            screen.say(line);
        } else if (named == NAMED + 1) {
            screen.say("… and more; --errors FILE writes down all of them");
        }
    }

    /** How many by what was being done; empty where there is nothing to say. */
    String sum() {
        List<String> parts = new ArrayList<>();
        if (count > 0) {
            parts.add(count + " not read ("
                    + stages.entrySet().stream()
                            .map(stage -> stage.getKey() + ": " + stage.getValue())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (missed > 0) {
            parts.add(missed + " read and refused by the topic");
        }
        if (changed > 0) {
            parts.add(changed + " with an id that came before with another text");
        }
        return String.join("; ", parts);
    }

    /** What the shell learns of it. */
    ExitCode exitCode() {
        return end;
    }

    private IOException fault(IOException e) {
        return new IOException("--errors " + path + ": " + e.getMessage() + "; what could not be read is lost", e);
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (IOException e) {
            throw fault(e);
        }
    }
}
