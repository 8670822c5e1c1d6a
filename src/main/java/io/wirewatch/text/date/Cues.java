package io.wirewatch.text.date;

import io.wirewatch.text.token.Folding;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words that say what an expression is the start, the end or the day of. Filled at load, then only read. */
final class Cues {

    private final Vocabulary vocabulary;
    private final WordMarks before;
    private final WordMarks behind;
    private final List<Phrase> phrases = new ArrayList<>();

    /** Several words before an expression that are one cue: à partir du. */
    private record Phrase(List<Integer> words, Cue cue) {

        boolean endsAt(Tokens tokens, int end) {
            int from = end - words.size();
            if (from < 0 || tokens.part(from) != tokens.part(end)) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (tokens.word(from + i) != words.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    Cues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        before = new WordMarks(vocabulary);
        behind = new WordMarks(vocabulary);
    }

    /** Adds a word or several that stand before an expression. */
    void add(String text, Cue cue) {
        String[] words = text.split(" ");
        if (words.length == 1) {
            before.add(Folding.fold(text), cue.mark());
            return;
        }
        List<Integer> ids = Arrays.stream(words)
                .map(word -> vocabulary.add(Folding.fold(word)))
                .toList();
        phrases.add(new Phrase(ids, cue));
    }

    /** Adds a word that stands behind an expression. */
    void addBehind(String text, Cue cue) {
        behind.add(Folding.fold(text), cue.mark());
    }

    /** Whether a word is a cue by itself. */
    boolean has(int word) {
        return before.of(word) != 0;
    }

    /** The cue of the expression from one token to before another. */
    Cue of(Tokens tokens, int first, int end) {
        boolean inside = end < tokens.size() && tokens.part(end) == tokens.part(first);
        Cue last = inside ? Cue.of(behind.of(tokens.word(end))) : Cue.NONE;
        if (last != Cue.NONE) {
            return last;
        }
        for (Phrase phrase : phrases) {
            if (phrase.endsAt(tokens, first)) {
                return phrase.cue();
            }
        }
        Cue near = at(tokens, first - 1, first);
        if (near != Cue.NONE && near != Cue.WITHIN) {
            return near;
        }
        Cue farther = at(tokens, first - 2, first);
        return near == Cue.WITHIN && farther == Cue.FROM ? farther : near;
    }

    private Cue at(Tokens tokens, int token, int first) {
        boolean inside = token >= 0 && tokens.part(token) == tokens.part(first);
        return inside ? Cue.of(before.of(tokens.word(token))) : Cue.NONE;
    }
}
