package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anyone may put any text on the topic of detectors: what is wrong with it is said, and nothing is thrown. */
class AnyDetectorTextTest {

    private static final String SCRAPS = " \t:-[]{}()\"'|>#@&*!%~=?<>.,0x\\\u0000\u00E9\u5173\uD83D\uDE00\uD800";
    private static final int CHANGES = 40;

    /** The detectors of the tutorial. */
    static Stream<String> texts() {
        return Pattern.compile("```yaml file=\\d\n(.*?)```", Pattern.DOTALL)
                .matcher(RuleFolder.read(Path.of("src/docs/writing-a-detector.md")))
                .results()
                .map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsBrokenAnywhereIsReadWithoutAnException(String text) {
        for (int seed = 0; seed < CHANGES; seed++) {
            String broken = broken(text, new Random(seed));
            RuleSource source = new RuleSource("broken", broken, false);
            assertThatCode(() -> RuleBook.ofTexts(Path.of("config"), List.of(source), RuleFolder.ANALYSER))
                    .as("seed " + seed + " of " + text.lines().findFirst().orElse("") + ":\n" + broken)
                    .doesNotThrowAnyException();
        }
    }

    private static String broken(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int change = 0; change <= random.nextInt(4); change++) {
            int line = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.set(line, lines.get(random.nextInt(lines.size())));
                case 1 -> lines.set(line, lines.get(line).replaceFirst("\\w+", "trigger"));
                case 2 ->
                    lines.set(line, lines.get(line).substring(lines.get(line).length() / 2));
                default -> lines.set(line, withScrap(lines.get(line), random));
            }
        }
        return String.join("\n", lines);
    }

    private static String withScrap(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + SCRAPS.charAt(random.nextInt(SCRAPS.length())) + line.substring(at);
    }
}
