package io.wirewatch.text.date;

import io.wirewatch.api.Part;
import io.wirewatch.text.token.Folding;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * What the words of a language can be in a pattern. A letter is a slot or a word that a pattern names; a symbol is a
 * set of letters, so that words which can be the same things have the same symbol. Symbol 0 is a word that can be
 * nothing.
 *
 * <p>Grows while a language is loaded; afterwards {@link #seal} makes it a table that only reads.
 */
final class Lexicon {

    /** The letter of the hyphen between two joined words, which is no token. */
    static final int HYPHEN = Slot.values().length;

    private static final String WITHOUT_SPACES = "[\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF]";
    private static final int MANY = 16;
    private static final int SHORT = 2;

    private static final int[] SAMPLE_VALUES = {
        0, 1, 2, 3, 5, 10, 12, 13, 20, 24, 25, 30, 31, 32, 59, 60, 80, 99, 100, 930, 999, 1000, 1980, 1984, 2200, 2201,
        2360, 2400
    };
    private static final int[] SAMPLE_SECONDS = {-1, 1, 30, 75};
    private static final long[] NUMERAL_BITS = numeralBits();

    private final Vocabulary vocabulary;
    private final Map<String, Integer> literals = new HashMap<>();
    private final Map<Integer, BitSet> lettersOfWord = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> values = new HashMap<>();
    private final Map<Slot, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Numeral.Form> suffixes = new HashMap<>();
    private final List<BitSet> symbols = new ArrayList<>();
    private int letters = HYPHEN + 1;
    private int[] symbolOfWord = new int[0];
    private final int[] numeralSymbols = new int[NUMERAL_BITS.length];
    private final int[][] shortNumbers = new int[SHORT][100];

    /** Words in a row that together have one value. */
    record Phrase(List<Integer> letters, int value) {}

    Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        symbols.add(new BitSet());
        symbols.add(single(HYPHEN));
    }

    /** The symbol of the hyphen between two joined words. */
    static int hyphen() {
        return 1;
    }

    private static BitSet single(int letter) {
        BitSet set = new BitSet();
        set.set(letter);
        return set;
    }

    /** The folded words of a phrase: those of scripts without spaces one by one, a hyphen as itself. */
    static List<String> cut(String phrase) {
        String spaced = phrase.replaceAll("(" + WITHOUT_SPACES + ")", " $1 ")
                .replaceAll("(?<=[\\p{L}\\p{N}.])-(?=[\\p{L}\\p{N}])", " - ")
                .replace("'s ", " 's ")
                .replaceAll("(?<=.)'s$", " 's");
        return Arrays.stream(spaced.trim().split("\\s+"))
                .map(Folding::fold)
                .map(word -> word.length() > 1 && word.endsWith("'") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** The letter of a word that a pattern names. */
    int literal(String folded) {
        if (folded.equals("-")) {
            return HYPHEN;
        }
        return literals.computeIfAbsent(folded, word -> {
            int letter = letters++;
            lettersOf(vocabulary.add(word)).set(letter);
            return letter;
        });
    }

    private BitSet lettersOf(int word) {
        return lettersOfWord.computeIfAbsent(word, id -> new BitSet());
    }

    /** Adds a word or phrase that fills a slot. */
    void add(Slot slot, String phrase, int value) {
        List<String> words = cut(phrase);
        if (words.size() > 1) {
            List<Integer> row = words.stream().map(this::literal).toList();
            phrases.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Phrase(row, value));
            return;
        }
        int word = vocabulary.add(words.get(0));
        Integer earlier =
                values.computeIfAbsent(slot.letter(), key -> new HashMap<>()).put(word, value);
        if (earlier != null && earlier != value) {
            throw new IllegalArgumentException(
                    "\"" + phrase + "\" has two values under \"" + slot.label() + "\"; delete one of them");
        }
        lettersOf(word).set(slot.letter());
    }

    /** Adds letters that hang on a number and what they make of it. */
    void addSuffix(String suffix, Numeral.Form form) {
        suffixes.put(Folding.fold(suffix), form);
    }

    /** The phrases of several words that fill a slot. */
    List<Phrase> phrases(Slot slot) {
        return phrases.getOrDefault(slot, List.of());
    }

    /** Fixes the symbols; afterwards nothing may be added. */
    void seal() {
        symbolOfWord = new int[vocabulary.size()];
        lettersOfWord.forEach((word, set) -> set.or(numeralLetters(vocabulary.word(word))));
        Map<BitSet, Integer> known = new HashMap<>();
        lettersOfWord.forEach((word, set) -> symbolOfWord[word] = intern(known, set));
        sealNumerals(known);
    }

    /** What a word that begins with a digit can be as a number, beside what the file says of it. */
    private BitSet numeralLetters(String word) {
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return number
                ? BitSet.valueOf(new long[] {Slot.fillable(Numeral.read(word, 0, word.length(), suffixes))})
                : new BitSet();
    }

    private int intern(Map<BitSet, Integer> known, BitSet set) {
        return known.computeIfAbsent(set, key -> {
            symbols.add(key);
            return symbols.size() - 1;
        });
    }

    private void sealNumerals(Map<BitSet, Integer> known) {
        for (int i = 0; i < NUMERAL_BITS.length; i++) {
            numeralSymbols[i] = intern(known, BitSet.valueOf(new long[] {NUMERAL_BITS[i]}));
        }
        for (int value = 0; value < 100; value++) {
            shortNumbers[1][value] = symbolOf(new Numeral(Numeral.Form.PLAIN, value, 2, -1, -1));
            shortNumbers[0][value] = symbolOf(new Numeral(Numeral.Form.PLAIN, value, 1, -1, -1));
        }
    }

    /** The sets of slots that numbers fill, found by trying numbers of all kinds. */
    private static long[] numeralBits() {
        Set<Long> sets = new TreeSet<>();
        for (Numeral.Form form : Numeral.Form.values()) {
            for (int value : SAMPLE_VALUES) {
                for (int digits = 1; digits <= 4; digits++) {
                    for (int second : SAMPLE_SECONDS) {
                        sets.add(Slot.fillable(new Numeral(form, value, digits, second, -1)));
                        sets.add(Slot.fillable(new Numeral(form, value, digits, second, 1)));
                    }
                }
            }
        }
        sets.remove(0L);
        return sets.stream().mapToLong(Long::longValue).toArray();
    }

    /** How many symbols there are. */
    int symbolCount() {
        return symbols.size();
    }

    /** Whether a symbol has a letter. */
    boolean has(int symbol, int letter) {
        return symbols.get(symbol).get(letter);
    }

    /** The symbols that have a letter. */
    List<Integer> symbolsWith(int letter) {
        List<Integer> found = new ArrayList<>(MANY);
        for (int symbol = 1; symbol < symbols.size(); symbol++) {
            if (symbols.get(symbol).get(letter)) {
                found.add(symbol);
            }
        }
        return found;
    }

    /** For each word, whether its symbol is as asked. */
    BitSet wordsWith(IntPredicate asked) {
        BitSet words = new BitSet();
        for (int word = 0; word < symbolOfWord.length; word++) {
            words.set(word, symbolOfWord[word] != 0 && asked.test(symbolOfWord[word]));
        }
        return words;
    }

    /** The symbol of a token, 0 where it can be nothing. */
    int symbol(Tokens tokens, int token) {
        int word = tokens.word(token);
        int symbol = word < symbolOfWord.length ? symbolOfWord[word] : 0;
        return symbol == 0 && tokens.is(token, Tokens.NUMBER) ? numeralSymbol(tokens, token) : symbol;
    }

    private int numeralSymbol(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length > SHORT) {
            return symbolOf(numeral(tokens, token));
        }
        String text = tokens.article().text(tokens.part(token));
        int start = tokens.start(token);
        int last = text.charAt(start + length - 1) - '0';
        int first = length == 1 ? 0 : text.charAt(start) - '0';
        boolean plain = last >= 0 && last < 10 && first >= 0 && first < 10;
        return plain ? shortNumbers[length - 1][first * 10 + last] : symbolOf(numeral(tokens, token));
    }

    private int symbolOf(Numeral numeral) {
        long bits = Slot.fillable(numeral);
        for (int i = 0; i < NUMERAL_BITS.length; i++) {
            if (NUMERAL_BITS[i] == bits) {
                return numeralSymbols[i];
            }
        }
        return 0;
    }

    /** The number that a token is. */
    Numeral numeral(Tokens tokens, int token) {
        Part part = tokens.part(token);
        return Numeral.read(tokens.article().text(part), tokens.start(token), tokens.end(token), suffixes);
    }

    /** The value of a word in a slot, or {@link Slot#EMPTY} for a number. */
    int value(Slot slot, int word) {
        return values.getOrDefault(slot.letter(), Map.of()).getOrDefault(word, Slot.EMPTY);
    }
}
