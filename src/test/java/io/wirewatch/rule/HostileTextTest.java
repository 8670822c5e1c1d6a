package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.text.Growth;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole analysis with the built-in detectors, on texts that nobody would write: time grows with their length alone. */
class HostileTextTest {

    private static final Path CONFIG = Path.of("config");
    private static final TextAnalyser ANALYSER = TextAnalyser.load(CONFIG);
    private static final DetectorRunner DETECTORS =
            new DetectorRunner(RuleBook.load(CONFIG, ANALYSER).detectors());

    private static final int SMALL = 60_000;
    private static final int TIMES = 8;

    private static final Map<String, String> PIECES = new TreeMap<>(Map.ofEntries(
            Map.entry("one sentence", "word and "),
            Map.entry("one word", "a"),
            Map.entry("nested quotes", "“‘\"«'"),
            Map.entry("closing quotes", "\")]”’"),
            Map.entry("brackets", "](["),
            Map.entry("mixed scripts", "Tаiwan关税 тариф العربية "),
            Map.entry("marks of direction", "Tai\u200bwan\u202e said\u200f "),
            Map.entry("control characters", "a\u0001\u0007 \u001b b"),
            Map.entry("capitals", "President Xi Jinping Trump Smith "),
            Map.entry("leaders with commas", "Kim, and Lee, and Park, "),
            Map.entry("triggers", "China will meet Taiwan and raise tariffs on steel to 25 percent, said Xi, "),
            Map.entry("questions", "Why? What of Taiwan? \"He said: no.\" "),
            Map.entry("labels", "Q: Taiwan?\n\nMR. SMITH: We oppose it.\n\n"),
            Map.entry("dates", "on Monday, the day before, in March 2024 to 5 May, "),
            Map.entry("numbers", "1,2.3% 4-5 6/7/8 "),
            Map.entry("lines", "Photo:\nBy\n-\n")));

    static Stream<String> names() {
        return PIECES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void takesTimeThatGrowsWithItsLengthAlone(String name) {
        String piece = PIECES.getOrDefault(name, "");

        Growth.assertInProportion(name, TIMES, () -> run(piece, SMALL), () -> run(piece, SMALL * TIMES));
    }

    private static void run(String piece, int length) {
        String body = piece.repeat(length / piece.length());
        Article article = new Article("a", OffsetDateTime.parse("2026-01-14T00:00:00Z"), "", "", "", "en", body);
        Detection detection = DETECTORS.run(article, ANALYSER::analyse);
        assertThat(detection.failures()).isEmpty();
    }
}
