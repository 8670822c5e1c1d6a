package io.wirewatch.frame.statement;

import io.wirewatch.api.Novelty;
import io.wirewatch.text.quote.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each speaker of one text has said so far. A country of the headline is whoever speaks for it below. */
final class Gathered {

    /**
     * Whose words a statement is.
     *
     * @param speaker equal for the names of one speaker
     * @param headline whether the speaker is a country that the headline tells of: what the text says below that it holds is
     *     kept apart from that
     */
    private record Key(String speaker, boolean headline) {}

    private final Map<Key, Statement> statements = new LinkedHashMap<>();

    /** Adds what a speaker says to what is known. */
    void add(String speaker, boolean headline, Statement statement) {
        statements.merge(new Key(speaker, headline), statement, Statement::with);
    }

    /** What a speaker has said outside of a headline. */
    Optional<Statement> of(String speaker) {
        return Optional.ofNullable(statements.get(new Key(speaker, false)));
    }

    /** What the speakers said, in the order of the text. */
    List<Statement> told() {
        Map<String, Statement> told = new LinkedHashMap<>();
        statements.forEach((key, one) -> {
            Optional<Statement> below = key.headline() ? of(key.speaker()) : Optional.empty();
            if (below.isPresent() && below.get().novelty() == Novelty.NEW) {
                told.put(key.speaker(), below.get().with(one));
            } else if (!isToldBelow(one)) {
                told.merge(key.speaker(), one, Statement::with);
            }
        });
        return List.copyOf(told.values());
    }

    private boolean isToldBelow(Statement headline) {
        return headline.speaker().kind() != Speaker.Kind.PERSON
                && headline.isHeadline()
                && !headline.speaker().side().isEmpty()
                && statements.values().stream()
                        .anyMatch(one -> !one.isHeadline()
                                && one.novelty() == Novelty.NEW
                                && one.speaker()
                                        .side()
                                        .equals(headline.speaker().side()));
    }
}
