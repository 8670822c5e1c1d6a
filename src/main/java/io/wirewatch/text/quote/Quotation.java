package io.wirewatch.text.quote;

import java.util.List;

/**
 * Quoted words and who says them.
 *
 * @param span the words
 * @param speakers who says them; none where the text does not tell
 */
public record Quotation(QuotedSpan span, List<Speaker> speakers) {

    /** Copies the speakers. */
    public Quotation {
        speakers = List.copyOf(speakers);
    }

    /** The name of the first speaker; empty where there is none. */
    public String speaker() {
        return speakers.isEmpty() ? "" : speakers.get(0).name();
    }
}
