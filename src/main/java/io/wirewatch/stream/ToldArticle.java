package io.wirewatch.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the pipeline remembers of an article: what it read, and the alerts that it has told.
 *
 * @param digest hash of the text and of the detectors that read it
 * @param complete whether every detector gave its answer
 * @param alertIds ids of the alerts told, over all texts that the article has had
 */
record ToldArticle(String digest, boolean complete, Set<String> alertIds) {

    private static final String COMPLETE = "complete";
    private static final String PARTIAL = "partial";

    ToldArticle {
        alertIds = Set.copyOf(alertIds);
    }

    /** As it is stored: words in ASCII with spaces between. */
    byte[] bytes() {
        StringBuilder words = new StringBuilder(digest).append(' ').append(complete ? COMPLETE : PARTIAL);
        alertIds.stream().sorted().forEach(id -> words.append(' ').append(id));
        return words.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static ToldArticle of(byte[] bytes) {
        List<String> words = Arrays.asList(new String(bytes, StandardCharsets.US_ASCII).split(" "));
        return new ToldArticle(
                words.get(0), words.get(1).equals(COMPLETE), new LinkedHashSet<>(words.subList(2, words.size())));
    }
}
