package io.wirewatch.detect;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Mention;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs all detectors over a text and keeps the failure of one from the others. Safe for several threads.
 *
 * <p>A detector fails on an article when it throws, returns {@code null}, or quotes words that do not lie where it says.
 * None of its mentions of that article count then. After {@value #FAILURES_IN_A_ROW} failures in a row it is switched
 * off until the next start, or until it is changed.
 */
public final class DetectorRunner {

    static final int FAILURES_IN_A_ROW = 10;

    private final Map<String, Guarded> detectors = new LinkedHashMap<>();
    private final AtomicLong articles;
    private final String signature;

    private record Guarded(LoadedDetector loaded, Breaker breaker) {

        /** Whether it is the very same detector, whose counts go on. */
        boolean is(LoadedDetector other) {
            return loaded.identity().equals(other.identity()) && loaded.from() == other.from();
        }
    }

    /**
     * A runner of these detectors.
     *
     * @throws IllegalArgumentException where two have the same id
     */
    public DetectorRunner(List<Detector> detectors) {
        this(detectors.stream().map(LoadedDetector::of).toList(), Map.of(), new AtomicLong());
    }

    private DetectorRunner(List<LoadedDetector> detectors, Map<String, Guarded> earlier, AtomicLong articles) {
        this.articles = articles;
        for (LoadedDetector loaded : detectors) {
            String key = loaded.identity().key();
            @Nullable Guarded before = earlier.get(key);
            Breaker breaker = before != null && before.is(loaded)
                    ? before.breaker
                    : new Breaker(FAILURES_IN_A_ROW, articles.get());
            if (this.detectors.put(key, new Guarded(loaded, breaker)) != null) {
                throw new IllegalArgumentException("two detectors have the id " + key + "; rename one");
            }
        }
        this.signature = signatureOf(this.detectors);
    }

    /** A runner of these detectors; two with the same id may only be a detector and its shadow. */
    public static DetectorRunner of(List<LoadedDetector> detectors) {
        return new DetectorRunner(detectors, Map.of(), new AtomicLong());
    }

    /** A runner of other detectors. What was counted of those that stay as they are counts on. */
    public DetectorRunner with(List<LoadedDetector> detectors) {
        return new DetectorRunner(detectors, this.detectors, articles);
    }

    /** The detectors, in their order. */
    public List<LoadedDetector> detectors() {
        return detectors.values().stream().map(Guarded::loaded).toList();
    }

    /** Names the detectors, their versions and their sources: two runners with the same words give the same alerts. */
    public String signature() {
        return signature;
    }

    /** Of one length for any number of detectors: it is hashed with each article. */
    private static String signatureOf(Map<String, Guarded> detectors) {
        StringBuilder words = new StringBuilder();
        detectors.forEach((key, guarded) -> {
            Identity is = guarded.loaded.identity();
            words.append(key)
                    .append('@')
                    .append(is.version())
                    .append('#')
                    .append(is.hash())
                    .append(' ');
        });
        return Sha256.hex(words.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** How each detector has fared, in their order. */
    public List<DetectorHealth> health() {
        return detectors.values().stream()
                .map(guarded -> guarded.breaker.health(guarded.loaded.identity(), articles.get()))
                .toList();
    }

    /** Counts an alert that was told, of the detector with this key. */
    public void countTold(String key) {
        @Nullable Guarded guarded = detectors.get(key);
        if (guarded != null) {
            guarded.breaker.told();
        }
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
        articles.incrementAndGet();
        for (Guarded guarded : detectors.values()) {
            if (guarded.breaker.open()) {
                String id = guarded.loaded.identity().id();
                failures.add(new DetectorFailure(id, "is switched off after repeated failures", true));
            } else {
                ask(guarded, text, findings, failures);
            }
        }
        return new Detection(findings, failures);
    }

    private static void ask(
            Guarded guarded, AnalysedText text, List<Findings> findings, List<DetectorFailure> failures) {
        Identity identity = guarded.loaded.identity();
        try {
            List<Mention> mentions = checked(guarded.loaded.detector().detect(text), text.article());
            guarded.breaker.succeeded();
            if (!mentions.isEmpty()) {
                findings.add(new Findings(identity, mentions));
            }
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            String reason = "failed: " + Unanswered.reason(e);
            guarded.breaker.failed(reason);
            failures.add(new DetectorFailure(identity.id(), reason, false));
        }
    }

    private static List<Mention> checked(@Nullable List<Mention> mentions, Article article) {
        if (mentions == null) {
            throw new Unanswered("it returned null; an empty list says that there is nothing");
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
            throw new Unanswered("the words it quotes do not lie at " + excerpt.start() + " to " + excerpt.end()
                    + " of the " + excerpt.in().label());
        }
    }
}
