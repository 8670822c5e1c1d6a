package io.wirewatch.frame.statement;

import io.wirewatch.frame.Passage;

/** Cuts the words of a sentence to those that the word of saying governs: what another clause tells is not said. Immutable. */
final class Governed {

    private final StatementWords words;

    Governed(StatementWords words) {
        this.words = words;
    }

    /** What is said, without the clauses of the sentence that tell what happens beside it. */
    Attribution of(Passage sentence, Attribution said) {
        return switch (said.cue().kind()) {
            case NOUN -> ofNoun(sentence, said);
            case LABEL -> said;
            default -> said.until(end(sentence, said));
        };
    }

    /** "Brushed off Lima's protests over the visit, saying ...": the part between marks that the noun stands in. */
    private static Attribution ofNoun(Passage sentence, Attribution said) {
        int first = said.cue().first();
        int from = first;
        while (from > said.from() && !isEdge(sentence, from - 1)) {
            from--;
        }
        int to = said.cue().end();
        while (to < said.to() && !isEdge(sentence, to)) {
            to++;
        }
        return said.from(from, said.cue()).until(to);
    }

    private static boolean isEdge(Passage sentence, int token) {
        return sentence.isMark(token, ",;—") && !sentence.text().isQuoted(token, token + 1);
    }

    /** Where a clause begins that tells what happens at the time: ", as Lima continues its drills". */
    private int end(Passage sentence, Attribution said) {
        int from = Math.max(said.cue().end(), said.from());
        for (int at = from; at + 1 < said.to(); at++) {
            if (sentence.isMark(at, ",")
                    && sentence.hits().at(at + 1, words.besides)
                    && !sentence.text().isQuoted(at + 1, at + 2)) {
                return at;
            }
        }
        return said.to();
    }
}
