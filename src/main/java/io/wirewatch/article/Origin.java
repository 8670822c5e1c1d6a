package io.wirewatch.article;

import io.wirewatch.article.format.Draft.Cut;
import java.util.List;
import java.util.Objects;

/**
 * Where an article comes from and what was made of it.
 *
 * @param file the file, with the place in it
 * @param format name of the format it was read as
 * @param dateSource how its date was found: a rule for texts and pages, {@code field} for data, {@code default}
 * @param cuts what was left out of the body, and why
 * @param notes what a reader should know: another date in the text, mojibake
 */
public record Origin(String file, String format, String dateSource, List<Cut> cuts, List<String> notes) {

    /** Copies the lists. */
    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(dateSource, "dateSource");
        cuts = List.copyOf(cuts);
        notes = List.copyOf(notes);
    }
}
