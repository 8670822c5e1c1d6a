package io.wirewatch.rule;

import java.util.List;

/**
 * What a reader may want to know about a detector beside what it does.
 *
 * @param author who wrote it; may be empty
 * @param references where its words come from
 * @param tags to sort by
 * @param falsePositives what it is known to find wrongly
 */
public record Credits(String author, List<String> references, List<String> tags, List<String> falsePositives) {

    /** Copies the lists. */
    public Credits {
        references = List.copyOf(references);
        tags = List.copyOf(tags);
        falsePositives = List.copyOf(falsePositives);
    }
}
