package io.wirewatch.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Vocabulary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

    private static final long SEED = 31;
    private static final List<String> WORDS = List.of("tariff", "talks", "ministers", "steel", "quota", "summit");
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-01-05T00:00:00Z");

    private final Random random = new Random(SEED);
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(List.of(), List.of()));
    private final TermTable terms = new TermTable(new Terms(vocabulary, new WordForms(Map.of()), new FormTable()));
    private final List<Needs> rules = new ArrayList<>();

    /** More sentences than there are stamps, in texts of one thread, so that stamps come round within one. */
    @Test
    void findsWhatALookAtEverySentenceFinds() {
        RuleIndexBuilder builder = new RuleIndexBuilder(terms);
        for (int i = 0; i < 40; i++) {
            rules.add(needs());
            builder.add(rules.get(i));
        }
        RuleIndex index = builder.build();
        for (int text = 0; text < 30; text++) {
            List<List<String>> sentences = sentences(1 + random.nextInt(text % 5 == 0 ? 1_500 : 40));
            Candidates found = index.candidates(tokenizer.tokens(article(sentences), List.of()));
            for (int rule = 0; rule < rules.size(); rule++) {
                assertThat(found.sentences(rule))
                        .as("seed %s, text %s, rule %s", SEED, text, rule)
                        .containsExactly(expected(rules.get(rule), sentences));
            }
        }
    }

    private Needs needs() {
        List<int[]> groups = new ArrayList<>();
        for (int group = random.nextInt(4); group > 0; group--) {
            groups.add(random.ints(1 + random.nextInt(2), 0, WORDS.size())
                    .map(word -> terms.number(WORDS.get(word)))
                    .distinct()
                    .toArray());
        }
        return new Needs(groups, random.nextInt(3) == 0);
    }

    private List<List<String>> sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(random.nextInt(4), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList())
                .toList();
    }

    private static Article article(List<List<String>> sentences) {
        List<String> written = sentences.stream()
                .map(words -> "They " + String.join(" ", words) + " today.")
                .toList();
        return new Article("a", DAY, "", "", "", "en", String.join(" ", written));
    }

    private int[] expected(Needs needs, List<List<String>> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(sentence -> needs.groups().stream()
                        .allMatch(group -> stands(group, sentences.get(sentence))
                                || needs.acrossSentences()
                                        && sentence > 0
                                        && stands(group, sentences.get(sentence - 1))))
                .filter(sentence -> needs.groups().isEmpty()
                        || needs.groups().stream().anyMatch(group -> stands(group, sentences.get(sentence))))
                .toArray();
    }

    private boolean stands(int[] group, List<String> words) {
        return words.stream().anyMatch(word -> IntStream.of(group).anyMatch(term -> term == terms.number(word)));
    }
}
