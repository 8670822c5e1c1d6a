package io.wirewatch.text.date;

import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a language's file says about dates, ready for use. Filled by its loader, then only read. */
final class DateLanguage {

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final TenseWords tenses;
    private final Guards guards;
    private final Cues cues;
    private final WordMarks common;
    private volatile @Nullable Table table;
    private String name = "";
    private boolean monthFirst;

    DateLanguage(Vocabulary vocabulary) {
        lexicon = new Lexicon(vocabulary);
        grammar = new Grammar(lexicon);
        tenses = new TenseWords(vocabulary);
        cues = new Cues(vocabulary);
        common = new WordMarks(vocabulary);
        guards = new Guards(vocabulary, cues);
    }

    /** The patterns in one table, and by its number whether a word may begin an expression. */
    private record Table(Automaton automaton, BitSet beginners) {}

    void name(String code) {
        name = code;
    }

    void monthFirst(boolean first) {
        monthFirst = first;
    }

    /** Fixes what was added; nothing may be added afterwards. */
    void seal() {
        lexicon.seal();
    }

    /** Made when a text in the language first comes: most runs see one language of all, and it is a third of the start. */
    private Table table() {
        Table made = table;
        return made == null ? makeTable() : made;
    }

    private synchronized Table makeTable() {
        Table made = table;
        if (made == null) {
            Automaton automaton = new Automaton(grammar, lexicon);
            made = new Table(
                    automaton, lexicon.wordsWith(symbol -> automaton.next(Automaton.START, symbol) != Automaton.DEAD));
            table = made;
        }
        return made;
    }

    /** The language's ISO 639-1 code. */
    String name() {
        return name;
    }

    /** Whether 3/4 is a day of March. */
    boolean isMonthFirst() {
        return monthFirst;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Grammar grammar() {
        return grammar;
    }

    Automaton automaton() {
        return table().automaton();
    }

    TenseWords tenses() {
        return tenses;
    }

    Guards guards() {
        return guards;
    }

    /** Words beside an expression that say what it is the start or the end of. */
    Cues cues() {
        return cues;
    }

    /** The commonest words of the language, by which it is known. */
    WordMarks common() {
        return common;
    }

    /** Whether an expression may begin at a token, by a look at its word alone. */
    boolean mayBegin(Tokens tokens, int token) {
        int word = tokens.word(token);
        return table().beginners().get(word) || tokens.is(token, Tokens.NUMBER);
    }

    /** The symbol at a position, which is twice a token, or one more after the hyphen before the token. */
    int symbol(Tokens tokens, int position) {
        int token = position / 2;
        if ((position & 1) == 0 && tokens.is(token, Tokens.HYPHENATED)) {
            return Lexicon.hyphen();
        }
        int symbol = lexicon.symbol(tokens, token);
        return symbol == 0 || guards.allows(tokens, token) ? symbol : 0;
    }

    /** The position after the one given. */
    static int after(Tokens tokens, int position) {
        boolean hyphen = (position & 1) == 0 && tokens.is(position / 2, Tokens.HYPHENATED);
        return hyphen ? position + 1 : position / 2 * 2 + 2;
    }
}
