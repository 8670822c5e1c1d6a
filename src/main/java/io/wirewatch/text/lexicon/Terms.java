package io.wirewatch.text.lexicon;

import io.wirewatch.api.Article;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms as people write them in lists, spelled out into phrases of word numbers.
 *
 * <ul>
 *   <li>{@code import duty}: these words in this order, in any letters;
 *   <li>{@code ~impose}: any form of the word, also within a phrase ({@code ~roll back});
 *   <li>{@code (import|customs) duty}: either word;
 *   <li>{@code control*}, {@code licen?e}: every word that begins so; any one letter in the gap;
 *   <li>{@code =May}: written with this capital.
 * </ul>
 *
 * <p>A term is cut into tokens as texts are, so that {@code U.S.}, {@code anti-dumping} and {@code 关税} match what an
 * article has. Confined to the thread that builds a lexicon.
 */
public final class Terms {

    /** Most phrases that one term may stand for. */
    public static final int MOST_PHRASES = 2_000;

    private final Vocabulary vocabulary;
    private final WordForms forms;
    private final FormTable table;
    private final Tokenizer tokenizer;
    private final WordPatterns patterns;

    /** Terms whose words get the numbers of this vocabulary; what their forms may be goes into the table. */
    public Terms(Vocabulary vocabulary, WordForms forms, FormTable table) {
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.table = table;
        this.tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(List.of(), List.of()));
        this.patterns = new WordPatterns(vocabulary);
    }

    /** The words with gaps that terms have. */
    public WordPatterns patterns() {
        return patterns;
    }

    /**
     * The phrases that a term stands for.
     *
     * @throws IllegalArgumentException where it stands for none or for too many
     */
    public List<int[]> phrases(String term) {
        List<int[]> phrases = new ArrayList<>();
        phrases.add(new int[0]);
        for (String piece : split(isCased(term) ? term.substring(1) : term)) {
            phrases = extended(phrases, alternatives(piece));
            if (phrases.size() > MOST_PHRASES) {
                throw new IllegalArgumentException("\"" + term + "\" stands for more than " + MOST_PHRASES
                        + " phrases; write it as several terms");
            }
        }
        if (phrases.get(0).length == 0) {
            throw new IllegalArgumentException("\"" + term + "\" has no word");
        }
        return phrases;
    }

    /** How a term wants its first word to be written. */
    public static PhraseTrie.Case written(String term) {
        if (!isCased(term)) {
            return PhraseTrie.Case.ANY;
        }
        String word = term.substring(1);
        boolean upper = word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() > 1;
        return upper ? PhraseTrie.Case.UPPER : PhraseTrie.Case.CAPITAL;
    }

    private static boolean isCased(String term) {
        return term.startsWith("=");
    }

    private static List<String> split(String term) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        StringBuilder piece = new StringBuilder();
        for (char c : term.trim().toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private List<int[]> alternatives(String piece) {
        List<int[]> all = new ArrayList<>();
        String inner = piece.startsWith("(") && piece.endsWith(")") ? piece.substring(1, piece.length() - 1) : piece;
        for (String word : inner.split("\\|", -1)) {
            if (word.isEmpty()) {
                all.add(new int[0]);
            } else if (WordPatterns.isPattern(word)) {
                all.add(new int[] {patterns.add(word)});
            } else if (word.startsWith("~")) {
                all.addAll(formsOf(word.substring(1)));
            } else if (inner.equals(piece)) {
                all.add(tokens(word));
            } else {
                all.add(tokens(word.replace('_', ' ')));
            }
        }
        return all;
    }

    private List<int[]> formsOf(String base) {
        List<int[]> all = new ArrayList<>();
        forms.of(base).forEach((form, kind) -> {
            int[] words = tokens(form);
            if (words.length == 1) {
                table.add(words[0], kind);
            }
            all.add(words);
        });
        return all;
    }

    private int[] tokens(String words) {
        Article text = new Article("term", OffsetDateTime.MIN, "", "", "", "", words);
        Tokens tokens = tokenizer.tokens(text, List.of());
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = vocabulary.add(folded(tokens, i));
        }
        return numbers;
    }

    /** The word as texts number it: what French and Italian elide is told without its apostrophe. */
    private static String folded(Tokens tokens, int token) {
        String word = tokens.folded(token);
        if (word.endsWith("'") && !tokens.is(token, Tokens.MARK)) {
            return word.substring(0, word.length() - 1);
        }
        return tokens.is(token, Tokens.DOTTED) && !word.endsWith(".") ? word + "." : word;
    }

    private static List<int[]> extended(List<int[]> phrases, List<int[]> tails) {
        List<int[]> out = new ArrayList<>();
        for (int[] phrase : phrases) {
            for (int[] tail : tails) {
                int[] longer = java.util.Arrays.copyOf(phrase, phrase.length + tail.length);
                System.arraycopy(tail, 0, longer, phrase.length, tail.length);
                out.add(longer);
            }
        }
        return out;
    }
}
