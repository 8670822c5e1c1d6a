package io.wirewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import io.wirewatch.detect.Findings;
import io.wirewatch.detect.Identity;
import io.wirewatch.samples.Articles;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlertComposerTest {

    private static final Article ARTICLE =
            Articles.of("a-1", "Lisbon cuts duty on cork. The cork duty falls. Oslo waits.");

    @Test
    void mentionsOfOneFactAreOneAlertWithAllTheirWordsInOrder() {
        Mention second = mention("cork", Novelty.NEW, 0.6, "The cork duty falls");
        Mention first = mention("cork", Novelty.NEW, 0.9, "Lisbon cuts duty on cork");

        List<KeyedAlert> alerts = compose(second, first, second);

        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).alert().evidence())
                .extracting(Excerpt::text)
                .containsExactly("Lisbon cuts duty on cork", "The cork duty falls");
        assertThat(alerts.get(0).alert().verdict().confidence()).isEqualTo(0.9);
    }

    @Test
    void newsSpeaksBeforeWhatIsRecalled() {
        Mention recalled = mention("cork", Novelty.BACKGROUND, 0.99, "Lisbon cuts duty on cork");
        Mention news = mention("cork", Novelty.NEW, 0.5, "The cork duty falls");

        assertThat(compose(recalled, news).get(0).alert().verdict().novelty()).isEqualTo(Novelty.NEW);
    }

    @Test
    void twoFactsAreTwoAlertsWithIdsOfTheirOwn() {
        List<KeyedAlert> alerts = compose(
                mention("cork", Novelty.NEW, 0.9, "Lisbon cuts duty on cork"),
                mention("oslo", Novelty.NEW, 0.9, "Oslo waits"));

        assertThat(alerts).hasSize(2);
        assertThat(alerts.get(0).alert().id())
                .isNotEqualTo(alerts.get(1).alert().id());
        assertThat(alerts.get(0).key()).isNotEqualTo(alerts.get(1).key());
    }

    @Test
    void idsAreTheSameOnEveryRunAndMachine() {
        KeyedAlert alert = compose(mention("cork", Novelty.NEW, 0.9, "Lisbon cuts duty on cork"))
                .get(0);

        assertThat(alert.alert().id()).isEqualTo("1b1374ab4587f5055aee3ea7ec3381ad");
        assertThat(alert.key()).isEqualTo("e35e6f875b56b6cd2d8b5c86adacfd66");
    }

    @Test
    void theSameFactInAnotherArticleHasTheSameKeyAndAnotherId() {
        Mention mention = mention("cork", Novelty.NEW, 0.9, "Lisbon cuts duty on cork");
        Article other = Articles.of("a-2", ARTICLE.body());

        KeyedAlert here = compose(mention).get(0);
        KeyedAlert there = AlertComposer.compose(other, found(List.of(mention))).get(0);

        assertThat(there.key()).isEqualTo(here.key());
        assertThat(there.alert().id()).isNotEqualTo(here.alert().id());
    }

    @Test
    void anAlertStaysBelow64KibWhateverTheArticle() {
        String word = "𝄞".repeat(40_000);
        Article article = new Article("long", ARTICLE.publishedAt(), "", "", "Title " + word, "", word + " " + word);
        List<Mention> mentions = IntStream.range(0, 500)
                .mapToObj(i -> new Mention(
                        new Fact(Map.of("goods", word, "participants", List.of(word, word), "rateTo", Double.NaN)),
                        "",
                        Novelty.NEW,
                        Severity.LOW,
                        0.5,
                        word,
                        "k",
                        List.of(article.excerpt(Part.BODY, i * 2, word.length()))))
                .toList();

        Alert alert = AlertComposer.compose(article, found(mentions)).get(0).alert();

        assertThat(AlertJson.write(alert).length).isLessThan(64 * 1024);
        assertThat(alert.fact().values()).doesNotContainKey("rateTo");
        assertThat(alert.evidence())
                .allSatisfy(words -> assertThat(article.body()).startsWith("𝄞").contains(words.text()));
        assertThat(AlertJson.read(AlertJson.write(alert))).isEqualTo(alert);
    }

    private static List<KeyedAlert> compose(Mention... mentions) {
        return AlertComposer.compose(ARTICLE, found(List.of(mentions)));
    }

    private static Findings found(List<Mention> mentions) {
        return new Findings(new Identity("duty", "1", "", "", false), mentions);
    }

    private static Mention mention(String key, Novelty novelty, double confidence, String words) {
        int start = ARTICLE.body().indexOf(words);
        return new Mention(
                new Fact(Map.of("goods", key)),
                "announced",
                novelty,
                Severity.LOW,
                confidence,
                "Duty on " + key,
                key,
                List.of(ARTICLE.excerpt(Part.BODY, start, start + words.length())));
    }
}
