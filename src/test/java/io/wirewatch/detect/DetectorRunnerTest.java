package io.wirewatch.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import io.wirewatch.samples.Articles;
import io.wirewatch.samples.PlainText;
import io.wirewatch.samples.WordDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorRunnerTest {

    private static final Article ARTICLE = Articles.of("a", "The port hears of tariff:CN today.");

    @Test
    void everyDetectorReadsTheArticle() {
        DetectorRunner runner = new DetectorRunner(
                List.of(new WordDetector("tariff"), new WordDetector("hears"), new WordDetector("absent")));

        Detection detection = runner.run(new PlainText(ARTICLE));

        assertThat(detection.complete()).isTrue();
        assertThat(detection.findings()).extracting(Findings::detector).containsExactly("tariff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"exception", "stack overflow", "assertion", "class missing", "null", "wrong place", "no key"})
    void aDetectorThatFailsLeavesTheOthersAlone(String fault) {
        DetectorRunner runner =
                new DetectorRunner(List.of(new Faulty(text -> fail(fault)), new WordDetector("tariff")));

        Detection detection = runner.run(new PlainText(ARTICLE));

        assertThat(detection.findings()).extracting(Findings::detector).containsExactly("tariff");
        assertThat(detection.failures()).extracting(DetectorFailure::detector).containsExactly("faulty");
        assertThat(detection.complete()).isFalse();
    }

    @Test
    void aDetectorForAnotherApiIsToldSo() {
        DetectorRunner runner = new DetectorRunner(List.of(new Faulty(text -> {
            throw new NoSuchMethodError("moods()");
        })));

        assertThat(runner.run(new PlainText(ARTICLE)).failures())
                .extracting(DetectorFailure::reason)
                .singleElement()
                .asString()
                .contains("moods()")
                .endsWith("build it for this version of the API");
    }

    @Test
    void anErrorOfTheMachineIsNotHeldBack() {
        DetectorRunner runner = new DetectorRunner(List.of(new Faulty(text -> {
            throw new OutOfMemoryError("for the test");
        })));

        assertThatThrownBy(() -> runner.run(new PlainText(ARTICLE))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aDetectorIsSwitchedOffAfterFailuresInARow() {
        List<String> asked = new ArrayList<>();
        DetectorRunner runner = new DetectorRunner(List.of(new Faulty(text -> {
            asked.add("once more");
            throw new IllegalStateException("no");
        })));

        for (int i = 0; i < DetectorRunner.FAILURES_IN_A_ROW + 3; i++) {
            runner.run(new PlainText(ARTICLE));
        }

        assertThat(asked).hasSize(DetectorRunner.FAILURES_IN_A_ROW);
        assertThat(runner.health())
                .containsExactly(new DetectorHealth(
                        new Identity("faulty", "1", "", "", false),
                        13,
                        0,
                        10,
                        true,
                        "failed: java.lang.IllegalStateException: no"));
        assertThat(runner.run(new PlainText(ARTICLE)).failures())
                .extracting(DetectorFailure::skipped)
                .containsExactly(true);
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        List<Integer> calls = new ArrayList<>();
        DetectorRunner runner = new DetectorRunner(List.of(new Faulty(text -> {
            calls.add(1);
            if (calls.size() % DetectorRunner.FAILURES_IN_A_ROW == 0) {
                return List.of();
            }
            throw new IllegalStateException("no");
        })));

        for (int i = 0; i < 35; i++) {
            runner.run(new PlainText(ARTICLE));
        }

        assertThat(calls).hasSize(35);
    }

    @Test
    void anAnalysisThatFailsIsAFailureOfTheArticle() {
        DetectorRunner runner = new DetectorRunner(List.of(new WordDetector("tariff")));

        Detection detection = runner.run(ARTICLE, article -> {
            throw new IllegalArgumentException("odd text");
        });

        assertThat(detection.findings()).isEmpty();
        assertThat(detection.failures())
                .extracting(DetectorFailure::reason)
                .containsExactly("analysis failed: java.lang.IllegalArgumentException: odd text");
    }

    @Test
    void twoDetectorsOfOneIdAreRefused() {
        assertThatThrownBy(() -> new DetectorRunner(List.of(new WordDetector("a"), new WordDetector("a"))))
                .hasMessage("two detectors have the id a; rename one");
    }

    @Test
    void anotherVersionIsAnotherSignature() {
        DetectorRunner one = new DetectorRunner(List.of(new WordDetector("tariff", "1")));
        DetectorRunner two = new DetectorRunner(List.of(new WordDetector("tariff", "2")));

        assertThat(one.signature()).isNotEqualTo(two.signature());
    }

    @Test
    void anotherSourceIsAnotherSignature() {
        assertThat(DetectorRunner.of(List.of(loaded("tariff", "aa", false))).signature())
                .isNotEqualTo(DetectorRunner.of(List.of(loaded("tariff", "bb", false)))
                        .signature());
    }

    @Test
    void aShadowStandsBesideTheDetectorOfItsId() {
        DetectorRunner runner = DetectorRunner.of(List.of(loaded("tariff", "aa", false), loaded("tariff", "bb", true)));

        assertThat(runner.run(new PlainText(ARTICLE)).findings())
                .extracting(found -> found.by().key())
                .containsExactly("tariff", "shadow.tariff");
    }

    @Test
    void whatStaysAsItIsCountsOnAndWhatIsChangedBeginsAnew() {
        DetectorRunner before = DetectorRunner.of(List.of(loaded("tariff", "aa", false), loaded("port", "aa", false)));
        before.run(new PlainText(ARTICLE));
        before.countTold("tariff");

        DetectorRunner after = before.with(List.of(loaded("tariff", "aa", false), loaded("port", "bb", false)));
        after.run(new PlainText(ARTICLE));

        assertThat(after.health()).extracting(DetectorHealth::articles).containsExactly(2L, 1L);
        assertThat(after.health()).extracting(DetectorHealth::alerts).containsExactly(1L, 0L);
    }

    private static LoadedDetector loaded(String id, String hash, boolean shadow) {
        return new LoadedDetector(
                new WordDetector(id), new Identity(id, "1", hash, "stable", shadow), LoadedDetector.From.FILE, "");
    }

    @SuppressWarnings({"NullAway", "InfiniteRecursion"})
    private static List<Mention> fail(String fault) {
        return switch (fault) {
            case "exception" -> throw new ClassCastException("a wrong cast");
            case "stack overflow" -> fail(fault);
            case "assertion" -> throw new AssertionError("a wrong assumption");
            case "class missing" -> throw new NoClassDefFoundError("gone");
            case "null" -> null;
            case "wrong place" -> List.of(mention("k", new Excerpt(Part.BODY, 2, 6, "port")));
            case "no key" -> List.of(mention(null, new Excerpt(Part.BODY, 4, 8, "port")));
            default -> throw new IllegalArgumentException(fault);
        };
    }

    private static Mention mention(String key, Excerpt excerpt) {
        return new Mention(new Fact(Map.of()), "", Novelty.NEW, Severity.LOW, 0.5, "A headline", key, List.of(excerpt));
    }

    private record Faulty(Function<AnalysedText, List<Mention>> answer) implements Detector {

        @Override
        public String id() {
            return "faulty";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String title() {
            return "Fails";
        }

        @Override
        public List<Mention> detect(AnalysedText text) {
            return answer.apply(text);
        }
    }
}
