package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.token.Tokens;

/** Which sentences of a text are about the subject: by its name, or because they take it up shortly after. */
final class Relevance {

    private static final int GOES_ON = 3;

    /** Sentences of the body that a later one may tell the subject of. */
    private static final int LEAD = 3;

    private final boolean[] named;
    private final boolean[] takenUp;
    private final boolean[] goesOn;
    private final boolean any;
    private final boolean elsewhere;
    private final boolean central;

    Relevance(Tokens tokens, Hits hits, StatementWords words) {
        named = new boolean[tokens.sentenceCount()];
        takenUp = new boolean[named.length];
        goesOn = new boolean[named.length];
        int last = -1000;
        boolean found = false;
        for (int i = 0; i < named.length; i++) {
            int from = tokens.sentenceStart(i);
            int to = tokens.sentenceEnd(i);
            named[i] = words.subject(hits, from, to) >= 0
                    || hits.any(words.question, from, to)
                    || isImplied(hits, words, from, to);
            takenUp[i] = !named[i] && i - last <= GOES_ON;
            goesOn[i] = named[i]
                    || takenUp[i] && (hits.any(words.again, from, to) || hits.any(words.matter.sure, from, to));
            last = named[i] ? i : last;
            found |= named[i];
        }
        any = found;
        elsewhere = isOpening(tokens, hits, words.otherTopic);
        int opening = 0;
        while (opening < named.length - 1 && isTitle(tokens, opening)) {
            opening++;
        }
        central = named.length > 0 && (named[0] || named[opening]);
        for (int i = 0; i < named.length && isTitle(tokens, i); i++) {
            takenUp[i] = !named[i] && isNamedWithin(i, GOES_ON);
        }
        for (int i = 0, body = 0; i < named.length && body < LEAD; i++) {
            takenUp[i] |= !named[i] && isNamedWithin(i, 1);
            body += isTitle(tokens, i) ? 0 : 1;
        }
    }

    /** Whether the sentence before names the subject or goes on with it. */
    boolean follows(int sentence) {
        return sentence > 0 && goesOn[sentence - 1];
    }

    /** "The island" beside a word of one of the parties and of a threat to it is the subject, though nothing names it. */
    private static boolean isImplied(Hits hits, StatementWords words, int from, int to) {
        return hits.any(words.implied, from, to)
                && hits.any(words.party, from, to)
                && hits.any(words.impliedBy, from, to)
                && !hits.any(words.elsewhere, from, to);
    }

    private boolean isNamedWithin(int sentence, int reach) {
        for (int i = sentence; i < named.length && i <= sentence + reach; i++) {
            if (named[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the headline or the first sentence of the body has a word. */
    private static boolean isOpening(Tokens tokens, Hits hits, int list) {
        int i = 0;
        while (i < tokens.sentenceCount() - 1 && isTitle(tokens, i)) {
            i++;
        }
        return i < tokens.sentenceCount() && hits.any(list, 0, tokens.sentenceEnd(i));
    }

    /** Whether the text is about something else, a storm or a match, and only clear words on the subject count. */
    boolean isElsewhere() {
        return elsewhere;
    }

    /** Whether the headline or the first sentence of the body names the subject. */
    boolean isCentral() {
        return central;
    }

    /** Whether any sentence names the subject. */
    boolean any() {
        return any;
    }

    boolean isNamed(int sentence) {
        return named[sentence];
    }

    /** Whether a sentence follows closely on one that names the subject. */
    boolean mayTakeUp(int sentence) {
        return takenUp[sentence];
    }

    private static boolean isTitle(Tokens tokens, int sentence) {
        return tokens.part(tokens.sentenceStart(sentence)) == Part.TITLE;
    }
}
