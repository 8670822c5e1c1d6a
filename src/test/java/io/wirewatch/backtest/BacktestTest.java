package io.wirewatch.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.alert.Alert;
import io.wirewatch.api.Article;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import io.wirewatch.backtest.Difference.Kind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final List<Article> ARTICLES = articles(500);

    /** One a day from 1 January 2025 on, the last first. */
    private static List<Article> articles(int count) {
        OffsetDateTime begin = OffsetDateTime.parse("2025-01-01T00:00:00Z");
        List<Article> articles = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            articles.add(new Article("a" + i, begin.plusDays(i), "", "", "Day <" + i + ">", "en", "Rate & " + i));
        }
        return articles;
    }

    private static Backtest.Alerts every(int step, double rate) {
        return article -> {
            int number = Integer.parseInt(article.id().substring(1));
            return number % step == 0 ? List.of(alert(article, rate)) : List.of();
        };
    }

    private static Alert alert(Article article, double rate) {
        return new Alert(
                article.id() + "-" + rate,
                new Alert.DetectorRef("rates", "1", "", "", false),
                new Alert.ArticleRef(article.id(), "", article.title(), article.publishedAt()),
                new Alert.Verdict("A rate of " + rate, Severity.HIGH, 0.9, Novelty.NEW, "announced"),
                new Fact(Map.of("rate", rate, "imposer", "US")),
                List.of(new Excerpt(Part.BODY, 0, 4, "Rate")));
    }

    private static Report run(Backtest.Alerts now, Optional<Backtest.Alerts> before, int threads) {
        return new Backtest(now, before, threads).run(ARTICLES.iterator(), done -> {});
    }

    @Test
    void alertsAreCountedByDetectorAndMonth() {
        Report report = run(every(10, 1), Optional.empty(), 1);
        assertThat(report.articles()).isEqualTo(500);
        assertThat(report.alerts()).hasSize(50);
        assertThat(ReportText.lines(report, List.of()))
                .contains("500 articles, 50 alerts", "month     rates", "2025-01       4", "2025-02       2");
    }

    @Test
    void alertsAreAddedLostAndToldDifferently() {
        Report report = run(every(10, 2), Optional.of(every(15, 1)), 2);
        assertThat(report.of(Kind.ADDED)).hasSize(33);
        assertThat(report.of(Kind.LOST)).hasSize(17);
        assertThat(report.of(Kind.CHANGED)).hasSize(17);
        assertThat(report.of(Kind.SAME)).isEmpty();
        assertThat(report.of(Kind.CHANGED).get(0).changes())
                .isEqualTo(Map.of("rate", new Difference.Change("1.0", "2.0")));
        assertThat(ReportText.lines(report, List.of()))
                .contains(
                        "Against the other detectors: 33 added, 17 lost, 17 changed, 0 the same",
                        "    rate: 1.0 -> 2.0");
    }

    @Test
    void theSameInputGivesTheSameBytesOnAnyNumberOfThreads() {
        Report one = run(every(7, 2), Optional.of(every(14, 2)), 1);
        Report four = run(every(7, 2), Optional.of(every(14, 2)), 4);
        assertThat(ReportJson.write(four, List.of())).isEqualTo(ReportJson.write(one, List.of()));
        assertThat(ReportHtml.write(four, List.of())).isEqualTo(ReportHtml.write(one, List.of()));
        assertThat(ReportJson.hash(one))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(ReportJson.hash(run(every(8, 2), Optional.of(every(14, 2)), 1)));
    }

    @Test
    void thePageNeedsNothingElseAndShowsNoMarkupOfArticles() {
        String page = ReportHtml.write(run(every(100, 1), Optional.empty(), 1), List.of());
        assertThat(page)
                .contains("Day &lt;0&gt;")
                .doesNotContain("Day <0>")
                .doesNotContain("<script")
                .doesNotContain("http")
                .contains("<svg")
                .endsWith("</html>\n");
    }

    @Test
    void expectationsAreMetOrNot() {
        Report report = run(every(10, 2), Optional.of(every(15, 1)), 2);
        Expectations expectations = Expectations.parse(
                "e.txt",
                List.of(
                        "# What must stay",
                        "at least 1 alert of rates in 2025-01",
                        "no alert of rates in 2024",
                        "exactly 50 alerts",
                        "at most 2 alerts lost",
                        "no alerts of other"));
        assertThat(expectations.of(report))
                .extracting(Expectations.Outcome::met)
                .containsExactly(true, true, true, false, true);
    }

    @Test
    void aLineThatIsNoExpectationIsNamed() {
        assertThatThrownBy(() -> Expectations.parse("e.txt", List.of("", "some alerts please")))
                .hasMessage("e.txt:2: \"some alerts please\" is no expectation;"
                        + " write it like: at least 1 alert of tariff-change in 2025-04");
    }

    @Test
    void progressIsToldUpToTheEnd() {
        List<Long> told = new ArrayList<>();
        new Backtest(every(1, 1), Optional.empty(), 2).run(ARTICLES.iterator(), told::add);
        assertThat(told).isSorted().endsWith(500L);
    }
}
