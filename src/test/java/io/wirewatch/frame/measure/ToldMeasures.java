package io.wirewatch.frame.measure;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures that short texts of 12 June 2025 tell of, in English. */
final class ToldMeasures {

    private static final Path CONFIG = Path.of("config");
    private static final TextAnalyser ANALYSER = TextAnalyser.load(CONFIG);
    private static final RuleDetector DETECTOR =
            RuleBook.load(CONFIG, ANALYSER).rule("tariff-change").orElseThrow();

    private ToldMeasures() {}

    static List<Mention> of(Article article) {
        return DETECTOR.detect(ANALYSER.analyse(article));
    }

    static List<Mention> read(String title, String text) {
        return of(new Article(
                "test",
                LocalDate.parse("2025-06-12").atStartOfDay().atOffset(ZoneOffset.UTC),
                "",
                "",
                title,
                "en",
                text));
    }

    /** Status, action, imposer, target, rates and day, a dash where there is none; " / " in the text ends a line. */
    static List<String> lines(String title, String text) {
        return read(title, text.replace(" / ", "\n")).stream()
                .map(ToldMeasures::line)
                .toList();
    }

    static String line(Mention mention) {
        Map<String, Object> facts = mention.fact().values();
        return mention.status() + " "
                + Stream.of("action", "imposer", "target", "rateFrom", "rateTo", "effective")
                        .map(slot ->
                                String.valueOf(facts.getOrDefault(slot, "-")).replaceAll("\\.0$", ""))
                        .collect(Collectors.joining(" "));
    }
}
