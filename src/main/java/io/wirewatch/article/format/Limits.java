package io.wirewatch.article.format;

import java.util.Locale;

/**
 * How much is read before a file or an article is refused.
 *
 * @param articleBytes UTF-8 bytes of text that an article may have
 * @param fileBytes bytes that the file or record of one article may have: a page, a line of JSON
 * @param entries entries of one archive
 * @param inflateRatio bytes that one packed byte may become, counted from 16 MiB on
 */
public record Limits(int articleBytes, int fileBytes, int entries, int inflateRatio) {

    /** 256 KiB an article, 16 MiB its file, ten million entries, ratio 200. */
    public static final Limits USUAL = new Limits(256 << 10, 16 << 20, 10_000_000, 200);

    /** Checks that something may be read. */
    public Limits {
        if (articleBytes < 1 || fileBytes < articleBytes || entries < 1 || inflateRatio < 1) {
            throw new IllegalArgumentException("limits of " + articleBytes + " bytes an article and " + fileBytes
                    + " bytes its file let nothing through");
        }
    }

    /** A number of bytes for people. */
    public static String people(long bytes) {
        return bytes < 1 << 20
                ? (bytes >> 10) + " KiB"
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20))
                        .replace(".0", "");
    }
}
