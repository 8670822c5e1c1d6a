package io.wirewatch.cli;

import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.detect.LoadedDetector.From;
import io.wirewatch.detect.Publication;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.rule.RuleSource;
import io.wirewatch.stream.AlertTopics;
import io.wirewatch.stream.ClusterProblem;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our own detectors and published ones put together: all rules compiled anew into one matcher, with an analyser of their
 * own, so that nothing of the engine that works meanwhile changes.
 *
 * @param text the analyser
 * @param all the detectors that can be used: our own of which none is published, then the published
 * @param refusals why which published ones cannot be used, by their keys
 */
record Lineup(TextAnalyser text, List<LoadedDetector> all, Map<String, String> refusals) {

    /**
     * Puts them together.
     *
     * @throws WrongSettings where one of our own can no longer be used: the configuration folder was changed
     */
    static Lineup of(Path config, List<LoadedDetector> own, List<Publication> published, AlertTopics alertTopics) {
        List<LoadedDetector> kept = own.stream()
                .filter(one -> published.stream()
                        .noneMatch(news -> news.key().equals(one.identity().key())))
                .toList();
        TextAnalyser text = TextAnalyser.load(config);
        RuleBook book = RuleBook.ofTexts(config, sources(kept, published), text);
        List<LoadedDetector> all = new ArrayList<>();
        kept.forEach(one -> all.add(again(one, book)));
        Map<String, String> refusals = new LinkedHashMap<>();
        for (Publication news : published) {
            Optional<LoadedDetector> detector =
                    rule(book, source(news.key())).map(rule -> DetectorSet.loaded(rule, From.TOPIC));
            refusal(news, detector, book, alertTopics)
                    .ifPresentOrElse(reason -> refusals.put(news.key(), reason), () -> detector.ifPresent(all::add));
        }
        return new Lineup(text, all, refusals);
    }

    /** How messages name what is published with this key. */
    static String source(String key) {
        return "topic detectors/" + key;
    }

    private static List<RuleSource> sources(List<LoadedDetector> kept, List<Publication> published) {
        List<RuleSource> sources = new ArrayList<>();
        for (LoadedDetector one : kept) {
            if (one.detector() instanceof RuleDetector rule) {
                sources.add(rule.text());
            }
        }
        published.forEach(news -> sources.add(new RuleSource(source(news.key()), news.text(), news.shadow())));
        return sources;
    }

    private static LoadedDetector again(LoadedDetector own, RuleBook book) {
        if (own.from() == From.PLUGIN) {
            return own;
        }
        return rule(book, own.source())
                .map(rule -> DetectorSet.loaded(rule, From.FILE))
                .orElseThrow(() ->
                        new WrongSettings(own.source() + " can no longer be used; see: wirewatch detectors lint"));
    }

    private static Optional<RuleDetector> rule(RuleBook book, String source) {
        return book.rules().stream().filter(one -> one.source().equals(source)).findFirst();
    }

    private static Optional<String> refusal(
            Publication news, Optional<LoadedDetector> detector, RuleBook book, AlertTopics alertTopics) {
        String source = source(news.key());
        if (detector.isEmpty()) {
            return Optional.of(book.errors().stream()
                    .filter(error -> error.place().file().equals(source))
                    .findFirst()
                    .map(Diagnostic::toString)
                    .orElse(source + ": it cannot be used"));
        }
        String id = detector.get().identity().id();
        if (!id.equals(news.id())) {
            return Optional.of(source + ": its key is \"" + news.key() + "\" and its id \"" + id
                    + "\"; publish it with: wirewatch detectors publish");
        }
        return topicProblem(detector.get(), alertTopics);
    }

    /** A cluster that does not answer is no fault of the detector. */
    private static Optional<String> topicProblem(LoadedDetector detector, AlertTopics alertTopics) {
        try {
            alertTopics.ensure(List.of(detector.identity()));
            return Optional.empty();
        } catch (ClusterProblem e) {
            if (e.kind() == ClusterProblem.Kind.UNREACHABLE) {
                throw e;
            }
            return Optional.of(detector.source() + ": " + e.getMessage());
        }
    }
}
