package io.wirewatch.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a detector, and where it stands.
 *
 * @param name how messages name it: its file as the person gave it, or its record
 * @param text the YAML
 * @param shadow whether it is only tried, beside the detector whose id it may have
 */
public record RuleSource(String name, String text, boolean shadow) {

    /** SHA-256 of the text in UTF-8, in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
