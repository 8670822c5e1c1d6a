package io.wirewatch.article;

import io.wirewatch.article.format.Facing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** The name of an article: the source's own id or URL, else a hash of source, date and text. */
final class ArticleId {

    private static final int BYTES = 16;

    private ArticleId() {}

    static String of(Facing facing, OffsetDateTime date, String body) {
        if (!facing.id().isEmpty()) {
            return facing.id();
        }
        return facing.url().isEmpty() ? hash(facing, date, body) : facing.url();
    }

    private static String hash(Facing facing, OffsetDateTime date, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {facing.source(), date.toInstant().toString(), facing.title(), body}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
