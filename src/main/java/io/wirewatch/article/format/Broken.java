package io.wirewatch.article.format;

import java.util.Objects;

/**
 * An article that could not be read, with the reason.
 *
 * @param place where in the file, as {@code :12} or {@code #3}; empty for the whole of it
 * @param stage what was being done: {@code file}, {@code format}, {@code size}, {@code date}, {@code body}
 *     or {@code skipped}
 * @param reason what is wrong, for people
 * @param original the bytes as they came, where they are few; else empty
 */
public record Broken(String place, String stage, String reason, RawBytes original) implements Entry {

    /** The stage of what is left out because it is no article and was never meant as one. */
    public static final String SKIPPED = "skipped";

    /** Checks that it says why. */
    public Broken {
        Objects.requireNonNull(place, "place");
        if (stage.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("what could not be read needs a stage and a reason");
        }
        Objects.requireNonNull(original, "original");
    }

    /** Something broken whose bytes are not kept. */
    public Broken(String place, String stage, String reason) {
        this(place, stage, reason, RawBytes.NONE);
    }
}
