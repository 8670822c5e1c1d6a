package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceFolderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void anInstanceThatComesBackHasItsNameAgain() {
        String first = nameIn(folder);

        assertThat(nameIn(folder)).isEqualTo(first);
    }

    @Test
    void twoAtOnceHaveTwoNamesInOnePlaceAndInTwo() {
        try (InstanceFolder one = InstanceFolder.take(folder);
                InstanceFolder beside = InstanceFolder.take(folder);
                InstanceFolder elsewhere = InstanceFolder.take(folder.resolve("elsewhere"))) {
            assertThat(one.name()).isNotEqualTo(beside.name()).isNotEqualTo(elsewhere.name());
            assertThat(elsewhere.name()).matches("[a-z0-9.-]+");
        }
    }

    private static String nameIn(Path place) {
        try (InstanceFolder taken = InstanceFolder.take(place)) {
            return taken.name();
        }
    }
}
