package io.wirewatch.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFileIsToldOfWhenItHasStoodStill() throws IOException {
        Drop drop = new Drop(folder);
        Path file = Files.writeString(folder.resolve("a.txt"), "half");
        assertThat(drop.look()).as("may still be written").isEmpty();
        Files.writeString(file, "half and whole");
        assertThat(drop.look()).as("was still written").isEmpty();

        assertThat(drop.look()).containsExactly(file);
        assertThat(drop.look()).as("is told of once").isEmpty();
    }

    @Test
    void aFileThatChangesIsToldOfAgain() throws IOException {
        Drop drop = new Drop(folder);
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        drop.look();
        drop.look();
        Files.writeString(file, "one and two");
        drop.look();

        assertThat(drop.look()).containsExactly(file);
    }

    @Test
    void hiddenFilesAndLinksDoNotCount() throws IOException {
        Drop drop = new Drop(folder);
        Files.writeString(folder.resolve(".a.txt.part"), "x");
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("/etc/hostname"));
        drop.look();

        assertThat(drop.look()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> new Drop(folder.resolve("gone")).look()).isInstanceOf(NoSuchFileException.class);
    }
}
