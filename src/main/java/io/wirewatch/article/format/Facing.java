package io.wirewatch.article.format;

import java.util.Objects;

/**
 * What a source says about an article beside its text; each empty where it says nothing.
 *
 * @param id the source's own name of it
 * @param url its address
 * @param source the outlet
 * @param title headline
 * @param language code of its language
 */
public record Facing(String id, String url, String source, String title, String language) {

    /** Nothing is said. */
    public static final Facing NOTHING = new Facing("", "", "", "", "");

    /** Takes blanks off the ends. */
    public Facing {
        id = id.strip();
        url = url.strip();
        source = source.strip();
        title = title.strip();
        Objects.requireNonNull(language, "language");
    }

    /** The same with another title. */
    public Facing withTitle(String other) {
        return new Facing(id, url, source, other, language);
    }

    /** The same with another source where none is known. */
    public Facing orSource(String other) {
        return source.isEmpty() ? new Facing(id, url, other, title, language) : this;
    }

    /** The same with another address where none is known. */
    public Facing orUrl(String other) {
        return url.isEmpty() ? new Facing(id, other, source, title, language) : this;
    }
}
