package io.wirewatch.alert;

import io.wirewatch.alert.Alert.ArticleRef;
import io.wirewatch.alert.Alert.DetectorRef;
import io.wirewatch.alert.Alert.Verdict;
import io.wirewatch.api.Article;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.detect.Findings;
import io.wirewatch.detect.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the mentions of one fact in an article one alert. Pure: the same mentions give the same alerts. */
public final class AlertComposer {

    private static final Comparator<Mention> STRONGEST = Comparator.comparing(
                    (Mention mention) -> mention.novelty() == Novelty.NEW)
            .thenComparingDouble(Mention::confidence);

    private static final Comparator<Excerpt> ORDER_OF_THE_TEXT =
            Comparator.comparing(Excerpt::in).thenComparingInt(Excerpt::start).thenComparingInt(Excerpt::end);

    private AlertComposer() {}

    /**
     * The alerts of one detector on one article, in the order in which their facts come up.
     *
     * <p>Mentions with equal keys are one fact. The strongest of them speaks for it: news before recalled, then the
     * surest, then the first. All of them give evidence.
     */
    public static List<KeyedAlert> compose(Article article, Findings found) {
        Map<String, List<Mention>> facts = new LinkedHashMap<>();
        found.mentions().forEach(mention -> facts.computeIfAbsent(mention.key(), key -> new ArrayList<>())
                .add(mention));
        Identity by = found.by();
        DetectorRef finder = new DetectorRef(by.id(), by.version(), by.hash(), by.status(), by.shadow());
        return facts.entrySet().stream()
                .map(fact -> alert(article, finder, fact.getKey(), fact.getValue()))
                .toList();
    }

    private static KeyedAlert alert(Article article, DetectorRef detector, String factKey, List<Mention> mentions) {
        String id = StableId.of(article.id(), detector.id(), factKey);
        Mention told = strongest(mentions);
        Alert alert = new Alert(
                id, detector, reference(article), verdict(told), AlertBudget.fit(told.fact()), evidence(mentions));
        return new KeyedAlert(StableId.of(detector.id(), factKey), alert);
    }

    private static Mention strongest(List<Mention> mentions) {
        Mention best = mentions.get(0);
        for (Mention mention : mentions) {
            best = STRONGEST.compare(mention, best) > 0 ? mention : best;
        }
        return best;
    }

    private static ArticleRef reference(Article article) {
        return new ArticleRef(article.id(), article.source(), AlertBudget.line(article.title()), article.publishedAt());
    }

    private static Verdict verdict(Mention mention) {
        return new Verdict(
                AlertBudget.line(mention.headline()),
                mention.severity(),
                mention.confidence(),
                mention.novelty(),
                mention.status());
    }

    private static List<Excerpt> evidence(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.evidence().stream())
                .map(AlertBudget::fit)
                .distinct()
                .sorted(ORDER_OF_THE_TEXT)
                .limit(AlertBudget.EXCERPTS)
                .toList();
    }
}
