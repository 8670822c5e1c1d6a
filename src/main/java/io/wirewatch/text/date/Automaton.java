package io.wirewatch.text.date;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All patterns of a language in one table: a state and a symbol give the next state. Immutable. */
final class Automaton {

    /** The state of what can be no expression any more. */
    static final int DEAD = 0;

    static final int START = 1;

    private static final int[] NOTHING = {};

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Map<BitSet, Integer> known = new HashMap<>();
    private final Deque<BitSet> open = new ArrayDeque<>();
    private final List<char[]> rows = new ArrayList<>();
    private final List<int[]> accepted = new ArrayList<>();
    private final Map<Integer, List<Integer>> symbolsOfLetter = new HashMap<>();
    private final Map<Integer, BitSet> closures = new HashMap<>();
    private final BitSet ends = new BitSet();
    private final char[][] next;
    private final int[][] accepts;

    Automaton(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        rows.add(new char[lexicon.symbolCount()]);
        accepted.add(NOTHING);
        BitSet start = new BitSet();
        for (int pattern = 0; pattern < grammar.size(); pattern++) {
            ends.set(grammar.end(pattern));
        }
        for (int pattern = 0; pattern < grammar.size(); pattern++) {
            close(grammar.start(pattern), start);
        }
        number(start);
        while (!open.isEmpty()) {
            fill(open.remove());
        }
        next = rows.toArray(char[][]::new);
        accepts = accepted.toArray(int[][]::new);
        known.clear();
        symbolsOfLetter.clear();
        closures.clear();
    }

    /** Adds what a state reaches for free and that leads on by a letter or ends a pattern. */
    private void close(int state, BitSet into) {
        into.or(closures.computeIfAbsent(state, this::closure));
    }

    private BitSet closure(int state) {
        BitSet seen = new BitSet();
        BitSet needed = new BitSet();
        Deque<Integer> left = new ArrayDeque<>(List.of(state));
        while (!left.isEmpty()) {
            int next = left.remove();
            if (seen.get(next)) {
                continue;
            }
            seen.set(next);
            if (ends.get(next) || grammar.from(next).stream().anyMatch(edge -> edge.letter() != Grammar.FREE)) {
                needed.set(next);
            }
            grammar.from(next).stream()
                    .filter(edge -> edge.letter() == Grammar.FREE)
                    .forEach(edge -> left.add(edge.to()));
        }
        return needed;
    }

    private int number(BitSet states) {
        return known.computeIfAbsent(states, set -> {
            if (rows.size() > Character.MAX_VALUE) {
                throw new IllegalArgumentException("the patterns are too many; delete some");
            }
            rows.add(new char[lexicon.symbolCount()]);
            accepted.add(patternsThatEndIn(set));
            open.add(set);
            return rows.size() - 1;
        });
    }

    private int[] patternsThatEndIn(BitSet set) {
        int[] found = new int[grammar.size()];
        int count = 0;
        for (int pattern = 0; pattern < grammar.size(); pattern++) {
            if (set.get(grammar.end(pattern))) {
                found[count++] = pattern;
            }
        }
        return count == 0 ? NOTHING : Arrays.copyOf(found, count);
    }

    private void fill(BitSet states) {
        char[] row = rows.get(number(states));
        Map<Integer, BitSet> targets = new TreeMap<>();
        states.stream().forEach(state -> {
            for (Grammar.Edge edge : grammar.from(state)) {
                if (edge.letter() != Grammar.FREE) {
                    symbolsOfLetter
                            .computeIfAbsent(edge.letter(), lexicon::symbolsWith)
                            .forEach(symbol -> close(edge.to(), targets.computeIfAbsent(symbol, key -> new BitSet())));
                }
            }
        });
        targets.forEach((symbol, target) -> row[symbol] = (char) number(target));
    }

    /** The state after a symbol. */
    int next(int state, int symbol) {
        return next[state][symbol];
    }

    /** The patterns that end in a state, the first in the file first. */
    int[] accepts(int state) {
        return accepts[state];
    }

    /** How many states there are. */
    int size() {
        return next.length;
    }
}
