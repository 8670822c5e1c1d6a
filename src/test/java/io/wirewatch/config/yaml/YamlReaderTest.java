package io.wirewatch.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {

    private final YamlReader reader = new YamlReader();
    private final Diagnostics problems = new Diagnostics();

    private Optional<YamlMap> parse(String text) {
        return reader.parse("a.yaml", text, problems);
    }

    private List<String> said() {
        return problems.all().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void wordsKeepTheirPlaceAndSpelling() {
        YamlMap map =
                parse("id: x\nwords:\n  go: [on, \"off\", ~move, =May, 007]\n").orElseThrow();
        YamlMap words = (YamlMap) map.get("words").orElseThrow();
        List<YamlNode> items = ((YamlList) words.get("go").orElseThrow()).items();
        assertThat(items)
                .containsExactly(
                        new YamlText(new Place("a.yaml", 3, 8), "on"),
                        new YamlText(new Place("a.yaml", 3, 12), "off"),
                        new YamlText(new Place("a.yaml", 3, 19), "~move"),
                        new YamlText(new Place("a.yaml", 3, 26), "=May"),
                        new YamlText(new Place("a.yaml", 3, 32), "007"));
        assertThat(map.placeOf("words")).isEqualTo(new Place("a.yaml", 2, 1));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aKeySaidTwiceIsNamedWithBothLines() {
        parse("id: x\ntitle: a\nid: y\n");
        assertThat(said())
                .containsExactly("a.yaml:3:1: error: \"id\" is said twice, first in line 1; keep one [duplicate-key]");
    }

    @Test
    void anchorsAliasesAndTagsAreRefusedInALineForTheFile() {
        assertThat(parse("a: 1\nb: &x [1]\nc: *x\n")).isEmpty();
        assertThat(problems.all()).extracting(Diagnostic::code).containsExactly("anchor");
        assertThat(problems.all()).extracting(one -> one.place().line()).containsExactly(2);
        assertThat(parse("a: 1\nb: 2\nc: !!java.io.File d\n")).isEmpty();
        assertThat(problems.all()).extracting(Diagnostic::code).containsExactly("anchor", "tag");
    }

    @Test
    void aBombOfAliasesCostsNothing() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(bomb.toString()));
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aDeepTextIsRefusedInALine() {
        parse("a: " + "[".repeat(5_000) + "]".repeat(5_000));
        assertThat(said()).hasSize(1).first().asString().contains("nested deeper than 30 levels");
    }

    @Test
    void brokenYamlNamesTheLine() {
        parse("id: x\ntitle: \"no end\nversion: 1\n");
        assertThat(problems.all()).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("yaml");
            assertThat(one.place().line()).isGreaterThan(1);
            assertThat(one.message()).doesNotContain("\n");
        });
    }

    @Test
    void aFileOfMoreThanOneMegabyteIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.writeString(file, "id: x\n#" + "x".repeat(1 << 20));
        assertThat(reader.read(file, "large.yaml", problems)).isEmpty();
        assertThat(said()).containsExactly("large.yaml: error: the file is larger than 1 MB; split it [too-large]");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reader.read(file, "latin.yaml", problems)).isEmpty();
        assertThat(problems.all()).extracting(Diagnostic::code).containsExactly("encoding");
    }

    @Test
    void aFileWithoutKeysSaysHowToBegin() {
        assertThat(parse("")).isEmpty();
        assertThat(parse("just words")).isEmpty();
        assertThat(problems.all()).extracting(Diagnostic::code).containsExactly("empty", "empty");
    }

    @Test
    void aMisspeltWordIsNearAndAStrangeOneIsNot() {
        List<String> known = List.of("trigger", "slots", "unless");
        assertThat(Spelling.nearest("triger", known)).contains("trigger");
        assertThat(Spelling.nearest("solts", known)).contains("slots");
        assertThat(Spelling.nearest("headline", known)).isEmpty();
        assertThat(Spelling.advice("headline", known)).isEqualTo("use one of slots, trigger, unless");
    }
}
