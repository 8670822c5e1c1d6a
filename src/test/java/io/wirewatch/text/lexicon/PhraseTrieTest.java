package io.wirewatch.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.text.lexicon.PhraseTrie.Case;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    private static final long SEED = 47;
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-01-05T00:00:00Z");
    private static final List<String> WORDS = List.of("iron", "ore", "duty", "levy", "rate");

    private static final List<Case> CASES = List.of(Case.ANY, Case.CAPITAL, Case.UPPER);

    private final Random random = new Random(SEED);
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(List.of(), List.of()));

    /** A phrase, how it must be written, and its payload; a phrase may be there with several. */
    private record Known(List<String> words, Case written, int payload) {}

    private record Hit(int start, int end, int payload) {}

    @Test
    void findsWhatALookAtEveryPhraseFinds() {
        for (int round = 0; round < 200; round++) {
            PhraseTrie trie = new PhraseTrie();
            List<Known> phrases = new ArrayList<>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                Known phrase = new Known(
                        drawn(1 + random.nextInt(3)),
                        CASES.get(random.nextInt(CASES.size())),
                        random.nextInt(4) * 1_000);
                trie.add(
                        phrase.words().stream().mapToInt(vocabulary::add).toArray(),
                        phrase.written(),
                        phrase.payload());
                phrases.add(phrase);
            }
            List<String> text = drawn(12).stream().map(this::written).toList();
            Tokens tokens =
                    tokenizer.tokens(new Article("a", DAY, "", "", "", "en", String.join(" ", text)), List.of());
            List<Hit> found = new ArrayList<>();
            trie.match(tokens, (start, end, payload) -> found.add(new Hit(start, end, payload)));
            assertThat(found)
                    .as("seed %s, round %s", SEED, round)
                    .containsExactlyInAnyOrderElementsOf(expected(phrases, text));
        }
    }

    private List<String> drawn(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList();
    }

    private String written(String word) {
        return switch (random.nextInt(3)) {
            case 0 -> word;
            case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            default -> word.toUpperCase(Locale.ROOT);
        };
    }

    private static List<Hit> expected(List<Known> phrases, List<String> text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.size(); start++) {
            for (Known phrase : phrases) {
                int end = start + phrase.words().size();
                if (end <= text.size()
                        && String.join(" ", text.subList(start, end)).equalsIgnoreCase(String.join(" ", phrase.words()))
                        && isWritten(text.get(start), phrase.written())) {
                    hits.add(new Hit(start, end, phrase.payload()));
                }
            }
        }
        return hits;
    }

    private static boolean isWritten(String word, Case written) {
        return switch (written) {
            case ANY -> true;
            case CAPITAL -> Character.isUpperCase(word.charAt(0));
            case UPPER -> word.equals(word.toUpperCase(Locale.ROOT));
        };
    }
}
