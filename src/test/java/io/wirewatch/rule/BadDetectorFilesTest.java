package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadDetectorFilesTest {

    @TempDir
    private Path path;

    private RuleFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new RuleFolder(path);
    }

    private static final String GOOD =
            """
            trigger: {any: [alpha]}
            examples:
              - { text: "An alpha.", expect: [{}] }
              - { text: "A beta.", expect: none }
            """;

    /** A line that is wrong, in a file whose first two lines are its id and its title, and what is said about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'triger: {any: [alpha]}'                        | 'x.yaml:3:1: error: there is no key "triger" here; did you mean "trigger"? [unknown-key]'
            'trigger: {any: [alpha], nere: beta}'           | 'x.yaml:3:25: error: there is no key "nere" here; did you mean "near"? [unknown-key]'
            'trigger: {any: [alpha], within: 0}'            | '"within" is 0; write a whole number from 1 to 1000'
            'trigger: {all: [alpha]}'                       | '"all" needs two conditions or more; use any: for one'
            'trigger: {any: []}'                            | 'a condition has no words; add at least one'
            'trigger: {any: [alpha], all: [alpha, beta]}'   | 'a condition has more than one of any, all, ordered, pattern; give it exactly one'
            'trigger: {pattern: (a+)+\\1$}'               | 'back-references such as \\1 are not in RE2 patterns; write the words out'
            'trigger: {pattern: "a(?=b)"}'                  | 'look-ahead and look-behind are not in RE2 patterns'
            'trigger: {pattern: "((a{100}){100}){100}"}'    | 'the pattern repeats a part more than 1000 times'
            'trigger: {pattern: "(a"}'                      | 'this is no RE2 pattern: missing closing )'
            'trigger: {pattern: "a*"}'                      | 'matches nothing at all everywhere; make a part of it required'
            'trigger: {any: [@none]}'                       | 'there is no list "none"; use one of lists.'
            'trigger: {any: [a*]}'                          | '"a*" must begin with two letters or more before its first * or ?'
            'trigger: {any: ["—"]}'                         | '"—" has no word in it; write letters or digits'
            'frame: mesure'                                 | 'there is no frame "mesure"'
            'status: stabel'                                | '"status" can''t be "stabel"; did you mean "stable"?'
            'level: 7'                                      | '"level" can''t be "7"; use one of critical, high, low, medium'
            'slots: {a: {type: contry}}'                    | '"type" can''t be "contry"; did you mean "country"?'
            'slots: {a: {type: percent, role: agent}}'      | '"role" is for countries, persons, organisations, places and speakers; leave it out'
            'slots: {status: {type: number}}'               | '"status" is no name for a slot'
            'slots: {a: {type: words}}'                     | 'a slot of words needs from:'
            'where: ["rate >= 5"]'                          | 'there is no slot "rate"; use one of confidence, novelty, status'
            'headline: "{rate} more"'                       | 'there is no slot "rate"; use one of confidence, novelty, status'
            'headline: "[a {status}"'                       | 'a "[" is not closed; add the "]"'
            'key: [who]'                                    | 'there is no slot "who"; use one of confidence, novelty, status'
            'severity: {critcal: status}'                   | 'there is no key "critcal" here; did you mean "critical"?'
            'confidence: 7'                                 | '"confidence" is 7.0; write a number above 0 and at most 1'
            'words: {a: &x [b], c: *x}'                     | 'anchors (&name) and aliases (*name) are refused'
            'words: {a: ["@b"], b: ["@a"]}'                 | 'the lists take in each other: a -> b -> a; take one out'
            'id: y'                                         | 'x.yaml:3:1: error: "id" is said twice, first in line 1; keep one [duplicate-key]'
            'examples: [{text: "An alpha."}]'               | '"expect" is missing; add expect: none, or the slots it must fill'
            'examples: [{text: a, expect: none, date: 3}]'  | '"date" is "3"; write it like 2026-05-14 or 2026-05-14T09:30:00Z'
            """)
    void aWrongLineIsNamedWithWhatToWriteInstead(String line, String message) {
        String trigger = line.startsWith("trig") || line.startsWith("frame")
                ? ""
                : "trigger: {any: [" + (line.startsWith("words: {a: [") ? "a, " : "") + "alpha]}\n";
        folder.detector("x", line + "\n" + trigger).detector("good", GOOD);
        assertThat(folder.problems()).anySatisfy(problem -> assertThat(problem).contains(message));
        assertThat(folder.load().rules()).extracting(RuleDetector::id).containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'trigger: {any: [alpha, Alpha]}'                       | '"Alpha" is in the list twice'
            'trigger: {any: [alpha, alpha beta]}'                  | '"alpha beta" is found through "alpha" in the same list already'
            'trigger: {any: [~cut, cuts]}'                         | '"cuts" is found through "~cut" in the same list already; take it out'
            'trigger: {any: [tariff*, tariffs]}'                   | '"tariffs" is found through "tariff*" in the same list already; take it out'
            'trigger: {any: ["alpha. Beta"]}'                      | 'goes over the end of a sentence and can never match'
            'words: {idle: [beta]}'                                | 'no condition uses the list "idle"; take it out'
            'trigger: {any: [alpha], within: 4}'                   | '"within" does nothing here'
            'slots: {where: {type: country}}'                      | 'all alerts will have the title as their headline'
            """)
    void aDoubtIsNamedAndTheFileIsUsed(String line, String message) {
        folder.detector("x", line + "\n" + (line.startsWith("trig") ? "" : "trigger: {any: [alpha]}\n"));
        assertThat(folder.problems())
                .anySatisfy(problem -> assertThat(problem).contains("warning: ").contains(message));
        assertThat(folder.load().rules()).hasSize(1);
    }

    @Test
    void aFileWithoutDoubtsHasNone() {
        folder.detector("good", GOOD);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void theSecondOfTwoFilesWithOneIdIsLeftOut() {
        folder.write("detectors/a.yaml", "id: same\ntitle: a\n" + GOOD);
        folder.write("detectors/b.yaml", "id: same\ntitle: b\n" + GOOD);
        assertThat(folder.problems())
                .containsExactly("b.yaml: error: the id \"same\" is taken by a.yaml; rename one [duplicate-id]");
    }

    @ParameterizedTest
    @CsvSource({"Tariff Change", "a_b", "ä", "-a", "a.b", "a/b"})
    void anIdThatIsNoTopicNameIsRefused(String id) {
        folder.write("detectors/x.yaml", "id: \"" + id + "\"\ntitle: x\n" + GOOD);
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("which is no name for a topic; use small letters");
    }

    @Test
    void aPatternOfTenThousandCharactersIsRefused() {
        folder.detector("x", "trigger: {pattern: '" + "ab".repeat(5_000) + "'}\n");
        assertThat(folder.problems().get(0)).contains("the pattern has 10000 characters; at most 1000 are allowed");
    }

    @Test
    void aFileWhoseExampleFailsIsLeftOut() {
        folder.detector("x", "trigger: {any: [alpha]}\nexamples:\n  - { text: \"An alpha.\", expect: none }\n");
        assertThat(folder.problems()).anySatisfy(problem -> assertThat(problem)
                .startsWith("x.yaml:5:5: error: the example \"An alpha.\" fails: an alert that was not expected"));
        assertThat(folder.load().rules()).isEmpty();
    }

    @Test
    void fiveThousandFilesLoad() {
        for (int i = 0; i < 5_000; i++) {
            folder.detector("d" + i, "trigger: {any: [word" + i + "x], near: other" + i + "y}\n");
        }
        List<RuleDetector> rules = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> folder.load().rules());
        assertThat(rules).hasSize(5_000);
        assertThat(rules.stream().filter(rule -> !rule.detect(RuleFolder.text("A word77x and other77y."))
                        .isEmpty()))
                .extracting(RuleDetector::id)
                .containsExactly("d77");
    }
}
