package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.detect.LoadedDetector.From;
import io.wirewatch.detect.Publication;
import io.wirewatch.samples.WordDetector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineupTest {

    private static final String TEXT =
            """
            id: harbours
            title: Harbours closed
            version: 2
            trigger: { any: [~close], near: [harbour], within: 8 }
            examples:
              - text: "They close the harbour."
                expect: {}
              - text: "They sing."
                expect: none
            """;

    private static final LoadedDetector PLUGIN = new LoadedDetector(
            new WordDetector("harbours"), new Identity("harbours", "1", "", "", false), From.PLUGIN, "plugins/h");

    private static Lineup lineup(Publication... published) {
        return Lineup.of(Path.of("config"), List.of(PLUGIN), List.of(published), ids -> {});
    }

    private static Publication publication(String key) {
        return new Publication(key, TEXT, "2", "", "", Instant.EPOCH);
    }

    @Test
    void whatIsPublishedGoesBeforeAPluginOfItsId() {
        assertThat(lineup(publication("harbours")).all())
                .extracting(one -> one.identity().version())
                .containsExactly("2");
    }

    @Test
    void aPluginStaysTheSameObjectWhateverElseChanges() {
        Lineup lineup = lineup(publication("shadow.harbours"));

        assertThat(lineup.all()).hasSize(2).contains(PLUGIN);
        assertThat(lineup.all().get(0).detector()).isSameAs(PLUGIN.detector());
    }
}
