package io.wirewatch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where results go. A writer above it forgets why it could not write; this remembers: a reader that has seen enough and
 * left, as {@code head} does, is no fault, a full disk is one.
 */
final class StandardOutput extends FilterOutputStream {

    private volatile String fault = "";

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** That of this process. */
    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            note(e);
            throw e;
        }
    }

    private void note(IOException e) {
        String reason = Objects.requireNonNullElse(e.getMessage(), "can't be written to");
        if (!reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            fault = reason;
        }
    }

    /** Why results were lost; empty where none were. */
    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }
}
