package io.wirewatch.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSortTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000, 20_000, 10_000_000})
    void whateverFitsInMemoryTheOrderIsThatOfPublication(long budget) {
        List<Dispatch> some = dispatches(1_000, new Random(7));
        List<Dispatch> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(8));

        try (DateSort sort = new DateSort(folder, budget)) {
            shuffled.forEach(sort::add);

            assertThat(sort.inOrder())
                    .toIterable()
                    .containsExactlyElementsOf(some.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 1_000, 1L << 40, 1L << 54})
    void sortingByNumbersIsSortingByDispatches(long range) {
        long seed = 11;
        Random random = new Random(seed);
        Dispatch[] some = new Dispatch[500];
        for (int i = 0; i < some.length; i++) {
            long second = random.nextLong() % range;
            some[i] = dispatch(Instant.ofEpochSecond(second, random.nextInt(2)), "" + random.nextInt(50));
        }

        Dispatch[] sorted = some.clone();
        Arrays.sort(sorted);

        assertThat(InOrder.of(some)).as("seed %d", seed).isEqualTo(sorted);
        assertThat(InOrder.of(new Dispatch[0])).isEmpty();
    }

    @Test
    void filesAreMergedWhenTheyBecomeMany() {
        List<Dispatch> some = dispatches(1_000, new Random(9));
        try (DateSort sort = new DateSort(folder, 1)) {
            some.forEach(sort::add);

            assertThat(sort.files()).isLessThanOrEqualTo(256);
            assertThat(sort.inOrder())
                    .toIterable()
                    .containsExactlyElementsOf(some.stream().sorted().toList());
        }
    }

    @Test
    void nothingStaysOnDisk() throws IOException {
        try (DateSort sort = new DateSort(folder, 1_000)) {
            dispatches(100, new Random(10)).forEach(sort::add);
            assertThat(sort.files()).isPositive();

            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).as("a killed process leaves nothing either").isEmpty();
            }
        }
    }

    @Test
    void theSameMomentIsOrderedByIdSoThatEveryRunIsTheSame() {
        Instant noon = Instant.parse("2024-05-01T12:00:00Z");
        assertThat(List.of(dispatch(noon, "b"), dispatch(noon, "a"), dispatch(noon.minusNanos(1), "c")).stream()
                        .sorted()
                        .map(dispatch -> new String(dispatch.id(), StandardCharsets.UTF_8)))
                .containsExactly("c", "a", "b");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheWayOut() {
        try (DateSort sort = new DateSort(folder.resolve("gone"), 1)) {
            assertThatThrownBy(() -> sort.add(dispatch(Instant.EPOCH, "a")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("gone")
                    .hasMessageContaining("--temp-dir");
        }
    }

    private static List<Dispatch> dispatches(int count, Random random) {
        List<Dispatch> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(dispatch(Instant.ofEpochSecond(random.nextInt(5_000_000), random.nextInt(3)), "id-" + i));
        }
        return some;
    }

    private static Dispatch dispatch(Instant at, String id) {
        return new Dispatch(at, bytes(id), bytes("text of " + id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
