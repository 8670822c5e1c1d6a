package io.wirewatch.api;

/**
 * Exact words of an article with their place.
 *
 * @param in the part they lie in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param text exactly what lies there
 */
public record Excerpt(Part in, int start, int end, String text) {

    /** Checks that the place and the text agree in length. */
    public Excerpt {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "an excerpt of " + text.length() + " characters can't lie at " + start + " to " + end);
        }
    }
}
