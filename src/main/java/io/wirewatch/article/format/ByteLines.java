package io.wirewatch.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream of bytes that are not blank, one at a time in a buffer that is used again. A line that is too
 * long is passed over and said to be so. Thread-confined.
 */
final class ByteLines {

    private static final int BUFFER = 256 << 10;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end = -1;
    private int filled;
    private long number;
    private boolean ended;
    private boolean passedOver;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether there is a line to take; the same one until it is taken. */
    boolean advance() throws IOException {
        while (end < 0) {
            int at = find();
            if (at < 0) {
                return false;
            }
            number++;
            end = at;
            if (!passedOver && isBlank()) {
                take();
            }
        }
        return true;
    }

    /** Ends the line that was looked at. */
    void take() {
        start = Math.min(end + 1, filled);
        end = -1;
        passedOver = false;
    }

    /** Index of the next line's end, or -1 where there is no next line. */
    private int find() throws IOException {
        int at = start;
        while (true) {
            while (at < filled) {
                if (buffer[at] == '\n') {
                    return at;
                }
                at++;
            }
            if (ended) {
                return start < filled || passedOver ? filled : -1;
            }
            at = more(at);
        }
    }

    private int more(int at) throws IOException {
        int offset = at - start;
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            offset = grow(offset);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(0, read);
        return offset;
    }

    private int grow(int offset) {
        if (buffer.length < longest) {
            buffer = Arrays.copyOf(buffer, Math.min(longest, buffer.length * 2));
            return offset;
        }
        passedOver = true;
        filled = 0;
        return 0;
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            boolean mark = number == 1 && (buffer[i] & 0xff) >= 0xbb && i < 3;
            if (buffer[i] > ' ' || (buffer[i] < 0 && !mark)) {
                return false;
            }
        }
        return true;
    }

    byte[] buffer() {
        return buffer;
    }

    /** First byte of the line, behind a byte order mark. */
    int start() {
        boolean mark = number == 1
                && end - start >= 3
                && (buffer[start] & 0xff) == 0xef
                && (buffer[start + 1] & 0xff) == 0xbb
                && (buffer[start + 2] & 0xff) == 0xbf;
        return mark ? start + 3 : start;
    }

    /** Byte after the last of the line. */
    int end() {
        return end;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }

    /** What is wrong where the line was longer than allowed. */
    Optional<String> tooLong() {
        return passedOver
                ? Optional.of("a line of more than " + Limits.people(longest) + "; no article is so long")
                : Optional.empty();
    }
}
