package io.wirewatch.article;

import io.wirewatch.article.format.Broken;
import io.wirewatch.article.format.RawBytes;
import java.util.Objects;

/**
 * What could not be read, and why.
 *
 * @param file the file, with the place in it
 * @param stage what was being done: {@code file} (finding and opening it), {@code format} (making sense of its form),
 *     {@code size}, {@code date}, {@code body} or {@code skipped} (no article, as a picture in an archive of the web)
 * @param reason what is wrong and, where there is one, the way out
 * @param original the bytes as they came, where they are few; else empty
 */
public record ReadFailure(String file, String stage, String reason, RawBytes original) implements ReadOutcome {

    /** Checks that it says where and why. */
    public ReadFailure {
        if (file.isBlank() || stage.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a failure names its file, stage and reason");
        }
        Objects.requireNonNull(original, "original");
    }

    /** Whether nothing is lost: what was left out is no article. */
    public boolean isSkipped() {
        return stage.equals(Broken.SKIPPED);
    }

    /** A failure whose bytes are not kept. */
    public ReadFailure(String file, String stage, String reason) {
        this(file, stage, reason, RawBytes.NONE);
    }
}
