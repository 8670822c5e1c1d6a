package io.wirewatch.detect;

import java.time.Instant;

/**
 * The source of a detector as somebody published it for all running instances, or its removal.
 *
 * @param key id of the detector, with {@code shadow.} before it where it is only tried
 * @param text the YAML; empty where it is removed
 * @param version its version, as its publisher says
 * @param hash SHA-256 of the text, as its publisher says
 * @param by who published it
 * @param at when
 */
public record Publication(String key, String text, String version, String hash, String by, Instant at) {

    /** Whether it takes the detector out. */
    public boolean removes() {
        return text.isEmpty();
    }

    /** Whether it is only tried. */
    public boolean shadow() {
        return key.startsWith(Identity.SHADOW);
    }

    /** Id of the detector. */
    public String id() {
        return shadow() ? key.substring(Identity.SHADOW.length()) : key;
    }
}
