package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.detect.Identity;
import io.wirewatch.detect.Publication;
import io.wirewatch.samples.Articles;
import io.wirewatch.stream.InstanceState;
import io.wirewatch.stream.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveEngineTest {

    @TempDir
    private Path config;

    private final List<String> reported = new ArrayList<>();
    private final List<Identity> topics = new ArrayList<>();

    /** The shipped words and world, with one detector of the test's own. */
    @BeforeEach
    void configure() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            files.filter(file -> !file.startsWith("config/detectors")).forEach(this::copy);
        }
        Files.createDirectories(config.resolve("detectors"));
        Files.writeString(config.resolve("detectors/harbours.yaml"), detector("harbours", "1", "~close"));
    }

    private void copy(Path file) {
        try {
            Path to = config.resolve(Path.of("config").relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String detector(String id, String version, String word) {
        return """
                id: %s
                title: Harbours of %s
                version: %s
                trigger: { any: [%s], near: [harbour], within: 8 }
                examples:
                  - text: "They open, close and dredge the harbour."
                    expect: {}
                """
                .formatted(id, word.replace("~", ""), version, word);
    }

    private LiveEngine engine() {
        return new LiveEngine("test", config, List.of(), reported::add);
    }

    private void take(LiveEngine engine, String key, String text) {
        engine.take(List.of(new Publication(key, text, "", "", "", Instant.EPOCH)), topics::addAll);
    }

    private static List<String> running(LiveEngine engine) {
        return engine.state().detectors().stream()
                .map(InstanceState.Running::health)
                .map(health ->
                        health.detector().key() + " v" + health.detector().version())
                .toList();
    }

    @Test
    void whatIsPublishedRunsBesideTheFilesAndItsTopicIsThereBefore() {
        LiveEngine engine = engine();

        take(engine, "dredging", detector("dredging", "3", "~dredge"));

        assertThat(running(engine)).containsExactly("harbours v1", "dredging v3");
        assertThat(topics).extracting(Identity::key).containsExactly("dredging");
        assertThat(reported).containsExactly("detector dredging v3 now runs, from topic detectors/dredging");
    }

    @Test
    void whatIsPublishedGoesBeforeAFileOfItsIdUntilItIsRemoved() {
        LiveEngine engine = engine();

        take(engine, "harbours", detector("harbours", "2", "~open"));
        assertThat(running(engine)).containsExactly("harbours v2");

        take(engine, "harbours", "");
        assertThat(running(engine)).containsExactly("harbours v1");
    }

    @Test
    void aShadowRunsBesideTheFileOfItsId() {
        LiveEngine engine = engine();

        take(engine, "shadow.harbours", detector("harbours", "2", "~open"));

        assertThat(running(engine)).containsExactly("harbours v1", "shadow.harbours v2");
        assertThat(topics).extracting(Identity::shadow).containsExactly(true);
    }

    @Test
    void whatDoesNotCompileIsNamedWithItsPlaceAndTheOneBeforeGoesOn() {
        LiveEngine engine = engine();
        take(engine, "dredging", detector("dredging", "3", "~dredge"));
        reported.clear();

        take(engine, "dredging", "id: dredging\ntitle: Dredging\ntriger: { any: [dredge] }\n");

        assertThat(running(engine)).containsExactly("harbours v1", "dredging v3");
        assertThat(reported)
                .singleElement()
                .asString()
                .startsWith("topic detectors/dredging:3:1: error: ")
                .contains("did you mean \"trigger\"")
                .endsWith("; version 3 goes on");
        assertThat(engine.state().refused()).isEqualTo(reported);
    }

    @Test
    void whatFailsItsOwnExamplesIsRefused() {
        LiveEngine engine = engine();

        take(engine, "dredging", detector("dredging", "1", "~paint"));

        assertThat(running(engine)).containsExactly("harbours v1");
        assertThat(reported).singleElement().asString().contains("no alert where one was expected");
    }

    @Test
    void whatIsFoundUnderAnotherKeyIsRefused() {
        LiveEngine engine = engine();

        take(engine, "other", detector("dredging", "1", "~dredge"));

        assertThat(running(engine)).containsExactly("harbours v1");
        assertThat(reported).singleElement().asString().contains("its key is \"other\" and its id \"dredging\"");
    }

    @Test
    void whoHasAskedGoesOnWithTheSetHeGot() {
        LiveEngine engine = engine();
        Watch before = engine.get();
        take(engine, "dredging", detector("dredging", "1", "~dredge"));

        var article = Articles.of("a", "They dredge the harbour.");
        assertThat(before.examine(article).findings()).isEmpty();
        assertThat(engine.get().examine(article).findings()).hasSize(1);
        assertThat(engine.get().signature()).isNotEqualTo(before.signature());
    }

    @Test
    void aConfigurationThatNoLongerFitsChangesNothing() throws IOException {
        LiveEngine engine = engine();
        Files.writeString(config.resolve("world/countries.csv"), "no country\n");

        take(engine, "dredging", detector("dredging", "1", "~dredge"));

        assertThat(running(engine)).containsExactly("harbours v1");
        assertThat(reported)
                .singleElement()
                .asString()
                .contains("is not taken up, for ")
                .endsWith(" more lines")
                .doesNotContain("\n");
    }
}
