package io.wirewatch.detect;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs all detectors over a text and keeps the failure of one from the others. Safe for several threads.
 *
 * <p>A detector fails on an article when it throws, returns {@code null}, or quotes words that do not lie where it says.
 * None of its mentions of that article count then. After {@value #FAILURES_IN_A_ROW} failures in a row it is switched
 * off until the next start.
 */
public final class DetectorRunner {

    static final int FAILURES_IN_A_ROW = 10;

    private final Map<String, Guarded> detectors = new LinkedHashMap<>();

    private record Guarded(Detector detector, Breaker breaker) {}

    /**
     * A runner of these detectors.
     *
     * @throws IllegalArgumentException where two have the same id
     */
    public DetectorRunner(List<Detector> detectors) {
        for (Detector detector : detectors) {
            Guarded guarded = new Guarded(detector, new Breaker(FAILURES_IN_A_ROW));
            if (this.detectors.put(detector.id(), guarded) != null) {
                throw new IllegalArgumentException("two detectors have the id " + detector.id() + "; rename one");
            }
        }
    }

    /** Ids of the detectors, in their order. */
    public List<String> ids() {
        return List.copyOf(detectors.keySet());
    }

    /** Names the detectors and their versions: two runners with the same words give the same alerts. */
    public String signature() {
        StringBuilder words = new StringBuilder();
        detectors.forEach((id, guarded) ->
                words.append(id).append('@').append(guarded.detector.version()).append(' '));
        return words.toString();
    }

    /** How each detector has fared, in their order. */
    public List<DetectorHealth> health() {
        return detectors.entrySet().stream()
                .map(entry -> entry.getValue().breaker.health(entry.getKey()))
                .toList();
    }

    /** What the detectors find in an article. Where the analysis itself fails, that is the failure. */
    public Detection run(Article article, Function<Article, AnalysedText> analyser) {
        try {
            return run(analyser.apply(article));
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return new Detection(List.of(), List.of(new DetectorFailure("", "analysis failed: " + e, false)));
        }
    }

    /** What the detectors find in a text. */
    public Detection run(AnalysedText text) {
        List<Findings> findings = new ArrayList<>();
        List<DetectorFailure> failures = new ArrayList<>();
        detectors.forEach((id, guarded) -> {
            if (guarded.breaker.open()) {
                failures.add(new DetectorFailure(id, "is switched off after repeated failures", true));
            } else {
                ask(id, guarded, text, findings, failures);
            }
        });
        return new Detection(findings, failures);
    }

    private static void ask(
            String id, Guarded guarded, AnalysedText text, List<Findings> findings, List<DetectorFailure> failures) {
        try {
            List<Mention> mentions = checked(guarded.detector.detect(text), text.article());
            guarded.breaker.succeeded();
            if (!mentions.isEmpty()) {
                findings.add(new Findings(id, guarded.detector.version(), mentions));
            }
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            String reason = "failed: " + e;
            guarded.breaker.failed(reason);
            failures.add(new DetectorFailure(id, reason, false));
        }
    }

    private static List<Mention> checked(@Nullable List<Mention> mentions, Article article) {
        if (mentions == null) {
            throw new IllegalStateException("it returned null; an empty list says that there is nothing");
        }
        for (Mention mention : mentions) {
            checkFilled(mention);
            mention.evidence().forEach(excerpt -> checkPlace(excerpt, article));
        }
        return mentions;
    }

    private static void checkFilled(Mention mention) {
        Objects.requireNonNull(mention.fact(), "a mention without a fact");
        Objects.requireNonNull(mention.status(), "a mention without a status");
        Objects.requireNonNull(mention.novelty(), "a mention without a novelty");
        Objects.requireNonNull(mention.severity(), "a mention without a severity");
        Objects.requireNonNull(mention.headline(), "a mention without a headline");
        Objects.requireNonNull(mention.key(), "a mention without a key");
    }

    private static void checkPlace(Excerpt excerpt, Article article) {
        String part = article.text(excerpt.in());
        if (excerpt.end() > part.length() || !part.startsWith(excerpt.text(), excerpt.start())) {
            throw new IllegalStateException("the words it quotes do not lie at " + excerpt.start() + " to "
                    + excerpt.end() + " of the " + excerpt.in().label());
        }
    }
}
