package io.wirewatch.text.lexicon;

import io.wirewatch.text.token.Tokens;

/**
 * Tells whether any term of a few lists stands in a text: a look at most texts, which have none of what most detectors
 * look for, so that the walk that finds the terms of all lists is saved. Built by one thread, then read by many.
 */
public final class Gate {

    private final PhraseTrie trie = new PhraseTrie();
    private final WordPatterns patterns;
    private boolean gaps;

    Gate(WordPatterns patterns) {
        this.patterns = patterns;
    }

    void add(int[] phrase, PhraseTrie.Case written) {
        if (trie.payload(phrase, written) < 0) {
            trie.add(phrase, written, 0);
        }
        gaps |= patterns.isAny(phrase);
    }

    /** Whether a term stands in a text. */
    public boolean isOpen(Tokens tokens) {
        boolean[] found = new boolean[1];
        if (gaps) {
            trie.match(tokens, patterns, (start, end, payload) -> found[0] = true);
        } else {
            trie.match(tokens, (start, end, payload) -> found[0] = true);
        }
        return found[0];
    }
}
