package io.wirewatch.text.lexicon;

import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of terms by name, found in a text by one walk over its tokens. Built by one thread, then read by many. */
public final class Lexicon {

    private final Terms terms;
    private final PhraseTrie trie = new PhraseTrie();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<BitSet> sets = new ArrayList<>();
    private volatile @Nullable ListSets built;

    /** An empty lexicon. */
    public Lexicon(Terms terms) {
        this.terms = terms;
    }

    /**
     * Adds terms to a list, which begins to exist with the first.
     *
     * @return the number of the list
     * @throws IllegalArgumentException where a term stands for nothing or for too much
     */
    public int add(String list, Collection<String> more) {
        int number = numbers.computeIfAbsent(list, name -> {
            names.add(name);
            return names.size() - 1;
        });
        for (String term : more) {
            for (int[] phrase : terms.phrases(term)) {
                addTo(phrase, Terms.written(term), number);
            }
        }
        built = null;
        return number;
    }

    private void addTo(int[] phrase, PhraseTrie.Case written, int list) {
        int set = trie.payload(phrase, written);
        if (set < 0) {
            set = sets.size();
            sets.add(new BitSet());
            trie.add(phrase, written, set);
        }
        sets.get(set).set(list);
    }

    /**
     * The number of a list.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public int number(String list) {
        Integer number = numbers.get(list);
        if (number == null) {
            throw new IllegalArgumentException("there is no list \"" + list + "\"; there are " + names);
        }
        return number;
    }

    /** The name of a list. */
    public String name(int list) {
        return names.get(list);
    }

    /** How many lists there are. */
    public int size() {
        return names.size();
    }

    /** Every term of every list in a text. */
    public Hits find(Tokens tokens) {
        ListSets known = built;
        if (known == null) {
            known = new ListSets(sets, names.size());
            built = known;
        }
        Hits hits = new Hits(tokens.size(), known);
        trie.match(tokens, terms.patterns(), hits);
        return hits;
    }
}
