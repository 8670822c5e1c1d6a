package io.wirewatch.replay;

import com.dynatrace.hash4j.hashing.Hashing;
import io.wirewatch.article.ReadFailure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** What could not be read, as it goes to the wire. Immutable, as long as nobody writes to the array that it shares. */
public final class Refusal {

    private static final String BETWEEN = "\n";

    private final String file;
    private final String stage;
    private final String reason;
    private final byte[] original;

    Refusal(String file, String stage, String reason, byte[] original) {
        this.file = file;
        this.stage = stage;
        this.reason = reason;
        this.original = original;
    }

    /** The file, with the place in it. */
    public String file() {
        return file;
    }

    /** What was being done. */
    public String stage() {
        return stage;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** The bytes as they came, not to be written to; empty where they were too many to keep. */
    public byte[] original() {
        return original;
    }

    /** A hash of all of it. */
    long fingerprint() {
        return Hashing.komihash5_0().hashCharsToLong(String.join(BETWEEN, file, stage, reason));
    }

    /** A failure in the form in which dispatches are sorted: by its file. */
    static Dispatch pack(ReadFailure failure) {
        byte[] words = utf8(failure.stage() + BETWEEN + failure.reason().replace(BETWEEN, " ") + BETWEEN);
        byte[] text = Arrays.copyOf(words, words.length + failure.original().length());
        System.arraycopy(failure.original().toArray(), 0, text, words.length, text.length - words.length);
        return new Dispatch(Instant.EPOCH, utf8(failure.file()), text);
    }

    static Refusal unpack(Dispatch packed) {
        byte[] text = packed.text();
        int stage = end(text, 0);
        int reason = end(text, stage + 1);
        return new Refusal(
                new String(packed.id(), StandardCharsets.UTF_8),
                new String(text, 0, stage, StandardCharsets.UTF_8),
                new String(text, stage + 1, reason - stage - 1, StandardCharsets.UTF_8),
                Arrays.copyOfRange(text, reason + 1, text.length));
    }

    private static int end(byte[] text, int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
