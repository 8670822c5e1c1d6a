package io.wirewatch.article.format;

import java.util.List;
import java.util.Objects;

/**
 * An article as a format reads it, before its date, size and id are checked.
 *
 * @param place where in the file, as {@code :12} or {@code #3}; empty for the whole of it
 * @param facing what the source says beside the text
 * @param dating when it was published
 * @param body the text
 * @param cuts what was left out of the text, and why
 * @param notes what a reader of the article should know: another date, mojibake
 */
public record Draft(String place, Facing facing, Dating dating, String body, List<Cut> cuts, List<String> notes)
        implements Entry {

    /**
     * A piece of the source that is not in the body.
     *
     * @param what its first words
     * @param why what it is: {@code date line}, {@code navigation}, {@code comments}
     */
    public record Cut(String what, String why) {

        private static final int SHOWN = 80;

        /** Shortens what was cut to its first words. */
        public Cut {
            String line = what.strip().replaceAll("\\s+", " ");
            what = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
            Objects.requireNonNull(why, "why");
        }
    }

    /** Copies the lists. */
    public Draft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(body, "body");
        cuts = List.copyOf(cuts);
        notes = List.copyOf(notes);
    }

    /** A draft of which nothing was cut. */
    public Draft(String place, Facing facing, Dating dating, String body) {
        this(place, facing, dating, body, List.of(), List.of());
    }
}
