package io.wirewatch.text.name;

import io.wirewatch.text.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds the persons whom a text tells by one word alone, as a short item or a passage out of the middle of an article
 * does: a word with a capital that no list knows, right before a verb of saying. Confined to the thread that made it.
 */
final class BareNames {

    private final Tokens tokens;
    private final NameWords words;
    private final Capitals capitals;
    private final Surnames surnames;

    BareNames(Tokens tokens, NameWords words, Capitals capitals, Surnames surnames) {
        this.tokens = tokens;
        this.words = words;
        this.capitals = capitals;
        this.surnames = surnames;
    }

    void add(boolean[] taken, List<NameSpan> all) {
        Set<String> found = new HashSet<>();
        for (int verb = 1; verb < tokens.size(); verb++) {
            if (words.isSpeaking(tokens.word(verb)) && !tokens.is(verb, Tokens.CAPITAL)) {
                if (isBare(verb - 1, taken)) {
                    found.add(tokens.text(verb - 1, verb));
                }
            }
        }
        for (int at = 0; !found.isEmpty() && at < tokens.size(); at++) {
            if (!taken[at] && tokens.is(at, Tokens.CAPITAL) && found.contains(tokens.text(at, at + 1)) && isAlone(at)) {
                taken[at] = true;
                String country = surnames.country(tokens.folded(at));
                all.add(new NameSpan(at, at + 1, NameKind.PERSON, tokens.text(at, at + 1), country, ""));
            }
        }
    }

    private boolean isBare(int token, boolean[] taken) {
        int sentence = tokens.sentenceOf(token);
        boolean begins = tokens.sentenceStart(sentence) == token || isQuote(token - 1);
        return !taken[token]
                && Persons.isNameWord(tokens, words, token)
                && !tokens.is(token, Tokens.HYPHENATED)
                && !words.endsNoName(tokens.word(token))
                && !words.isNobody(tokens.word(token))
                && !(begins && tokens.folded(token).endsWith("s"))
                && isAlone(token)
                && !capitals.prevailIn(sentence);
    }

    /** Whether no other word of a name stands beside it. */
    private boolean isAlone(int token) {
        boolean begins = tokens.sentenceStart(tokens.sentenceOf(token)) == token;
        boolean before =
                begins || !tokens.is(token - 1, Tokens.CAPITAL) || words.isFunctionWord(tokens.word(token - 1));
        boolean after = token + 1 >= tokens.size()
                || !tokens.is(token + 1, Tokens.CAPITAL | Tokens.HYPHENATED)
                || tokens.is(token + 1, Tokens.PARAGRAPH);
        return before && after && (begins || tokens.first(token - 1) != '-');
    }

    private boolean isQuote(int token) {
        return token >= 0 && tokens.is(token, Tokens.MARK) && "“\"‘'".indexOf(tokens.first(token)) >= 0;
    }
}
