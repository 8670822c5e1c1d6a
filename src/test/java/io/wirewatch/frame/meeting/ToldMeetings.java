package io.wirewatch.frame.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The meetings that short texts tell of, in English. */
final class ToldMeetings {

    private static final Path CONFIG = Path.of("config");
    private static final TextAnalyser ANALYSER = TextAnalyser.load(CONFIG);
    private static final RuleDetector DETECTOR =
            RuleBook.load(CONFIG, ANALYSER).rule("summit-announcement").orElseThrow();

    private ToldMeetings() {}

    static List<Mention> read(String day, String title, String text) {
        Article article = new Article(
                "test", LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC), "", "", title, "en", text);
        return of(article);
    }

    static List<Mention> of(Article article) {
        return DETECTOR.detect(ANALYSER.analyse(article));
    }

    static Mention only(String day, String text) {
        return only(day, "", text);
    }

    static Mention only(String day, String title, String text) {
        List<Mention> found = read(day, title, text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
