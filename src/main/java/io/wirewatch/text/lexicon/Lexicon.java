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
    /** The phrases of each list. */
    private final List<List<Phrase>> phrases = new ArrayList<>();

    private volatile @Nullable ListSets built;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Phrase(int[] words, PhraseTrie.Case written) {}

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
            phrases.add(new ArrayList<>());
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
        phrases.get(list).add(new Phrase(phrase, written));
    }

    /** What tells at a glance that no term of these lists stands in a text; for the terms they have now. */
    public Gate gate(int... lists) {
        Gate gate = new Gate(terms.patterns());
        for (int list : lists) {
            phrases.get(list).forEach(phrase -> gate.add(phrase.words(), phrase.written()));
        }
        return gate;
    }

    /** What tells whether any of these lists stands in a stretch of a text; for the terms they have now. */
    public ListMask mask(int... lists) {
        boolean[] any = new boolean[sets.size()];
        for (int set = 0; set < any.length; set++) {
            for (int list : lists) {
                any[set] |= sets.get(set).get(list);
            }
        }
        return new ListMask(any);
    }

    private ListSets sets() {
        ListSets known = built;
        if (known == null) {
            known = new ListSets(sets, names.size());
            built = known;
        }
        return known;
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
        Hits hits = new Hits(tokens.size(), sets());
        trie.match(tokens, terms.patterns(), hits);
        return hits;
    }
}
