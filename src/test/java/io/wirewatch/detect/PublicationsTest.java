package io.wirewatch.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    private final Publications publications = new Publications();

    @Test
    void theNewestOfEachStands() {
        assertThat(after("a good 1", "b good 1", "a good 2")).containsExactly("a good 2", "b good 1");
    }

    @Test
    void whatCannotBeUsedIsRefusedAndTheOneBeforeGoesOn() {
        assertThat(after("a good 1", "b good 1", "a bad 2")).containsExactly("a good 1", "b good 1");
        assertThat(refused()).containsExactly("a bad 2");
    }

    @Test
    void theOneBeforeGoesOnThoughItWasSettledLongAgo() {
        after("a good 1");
        after("a bad 2");

        assertThat(after("a bad 3", "b good 1")).containsExactly("a good 1", "b good 1");
        assertThat(refused()).containsExactly("a bad 3");
    }

    @Test
    void aGoodOneAfterABadOneEndsTheRefusal() {
        after("a bad 1");

        assertThat(after("a good 2")).containsExactly("a good 2");
        assertThat(refused()).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneWithAllItsVersions() {
        after("a good 1", "a bad 2");

        assertThat(after("a")).isEmpty();
        assertThat(refused()).isEmpty();
        assertThat(after("a bad 3")).isEmpty();
    }

    @Test
    void whoReadsAllAtOnceComesToTheSameAsWhoSawItHappen() {
        String[] history = {"a good 1", "b good 1", "a bad 2", "b", "c bad 1", "a bad 3", "b bad 2", "c good 2"};
        for (String one : history) {
            after(one);
        }
        List<String> seen = after();

        assertThat(standing(new Publications(), history)).isEqualTo(seen).containsExactly("a good 1", "c good 2");
    }

    private List<String> after(String... news) {
        return standing(publications, news);
    }

    private List<String> refused() {
        return publications.refused().stream()
                .map(one -> one.publication().key() + " " + one.publication().text())
                .toList();
    }

    private static List<String> standing(Publications publications, String... news) {
        for (String one : news) {
            String[] words = one.split(" ", 2);
            publications.take(new Publication(words[0], words.length > 1 ? words[1] : "", "", "", "", Instant.EPOCH));
        }
        return publications.settle(PublicationsTest::refusals).stream()
                .map(one -> one.key() + " " + one.text())
                .toList();
    }

    private static Map<String, String> refusals(List<Publication> wanted) {
        Map<String, String> refusals = new HashMap<>();
        wanted.stream()
                .filter(one -> one.text().startsWith("bad"))
                .forEach(one -> refusals.put(one.key(), "it is bad"));
        return refusals;
    }
}
