package io.wirewatch.rule.match;

import io.wirewatch.text.lexicon.PhraseTrie;
import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.token.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Terms of many rules, each known by one number and looked for once. Built by one thread, then read by many. */
public final class TermTable {

    private final Terms terms;
    private final PhraseTrie trie = new PhraseTrie();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An empty table. */
    public TermTable(Terms terms) {
        this.terms = terms;
    }

    /**
     * The number of a term.
     *
     * @throws IllegalArgumentException where it stands for no phrase or for too many
     */
    public int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        for (int[] phrase : terms.phrases(term)) {
            trie.add(phrase, Terms.written(term), number);
        }
        numbers.put(term, number);
        return number;
    }

    /** How many terms there are. */
    public int size() {
        return numbers.size();
    }

    /** Where the terms stand in a text. */
    public TermHits find(Tokens tokens) {
        TermHits hits = new TermHits();
        trie.match(tokens, terms.patterns(), hits);
        return hits;
    }
}
