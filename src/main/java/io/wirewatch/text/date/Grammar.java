package io.wirewatch.text.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The patterns of a language as one graph: states, and edges that a letter opens or that cost nothing.
 *
 * <p>A pattern is words and slots in a row. {@code a|b} is one or the other, {@code ( … | … )} one row or another, a
 * question mark makes the item before it optional, {@code <name>} is a named part, and {@code [ … ]} is the expression
 * itself where the pattern also names its surroundings; two of them are two expressions that share what one lacks.
 * {@code {unit:year}} fills a slot without a word. A backslash before a bracket makes it the bracket of the text.
 */
final class Grammar {

    /** An edge that needs no token. */
    static final int FREE = -1;

    private static final Pattern ITEM =
            Pattern.compile("\\\\[()\\[\\]]|[()\\[\\]]\\??|\\|(?=\\s|$)|[^\\s()\\[\\]\\\\]+");

    /**
     * A step in the graph.
     *
     * @param letter what opens it, or {@link #FREE}
     * @param to the state it leads to
     * @param act what it notes
     * @param slot the slot it fills, the group it begins or ends
     * @param value the value it fills in
     */
    record Edge(int letter, int to, Act act, int slot, int value) {}

    /** What an edge notes of a match. */
    enum Act {
        NONE,
        /** The token fills the slot. */
        FILL,
        /** The edge's value fills the slot. */
        SET,
        BEGIN,
        END
    }

    private final Lexicon lexicon;
    private final Map<String, String> named = new HashMap<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final BitSet lookalikes = new BitSet();
    private List<String> items = List.of();
    private int at;
    private int groups;

    Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Names a part of patterns. */
    void name(String name, String text) {
        named.put(name, text);
    }

    /** Adds a pattern. */
    void add(String text) {
        int start = state();
        groups = 0;
        int end = row(text, start);
        starts.add(start);
        ends.add(end);
    }

    /** Adds a pattern of what only looks like an expression of time: where it lies longest, nothing is found. */
    void addLookalike(String text) {
        lookalikes.set(starts.size());
        add(text);
    }

    private int row(String text, int from) {
        List<String> outer = items;
        int outerAt = at;
        items = ITEM.matcher(text).results().map(found -> found.group()).toList();
        at = 0;
        int end = choice(from);
        if (at < items.size()) {
            throw new IllegalArgumentException("\"" + items.get(at) + "\" closes nothing; delete it or open it first");
        }
        items = outer;
        at = outerAt;
        return end;
    }

    private int choice(int from) {
        int end = sequence(from);
        if (!next("|")) {
            return end;
        }
        int common = state();
        free(end, common);
        while (next("|")) {
            at++;
            free(sequence(from), common);
        }
        return common;
    }

    private int sequence(int from) {
        int here = from;
        while (at < items.size() && !next("|") && !next(")") && !next(")?") && !next("]")) {
            here = item(here, items.get(at++));
        }
        return here;
    }

    private boolean next(String item) {
        return at < items.size() && items.get(at).equals(item);
    }

    private int item(int from, String item) {
        if (item.equals("(")) {
            return nested(from);
        }
        if (item.equals("[")) {
            return group(from);
        }
        boolean optional = item.length() > 1 && item.endsWith("?");
        int end = alternatives(from, optional ? item.substring(0, item.length() - 1) : item);
        if (optional) {
            free(from, end);
        }
        return end;
    }

    private int nested(int from) {
        int end = choice(from);
        if (!next(")") && !next(")?")) {
            throw new IllegalArgumentException("a \"(\" is not closed; add \")\"");
        }
        if (items.get(at++).equals(")?")) {
            int common = state();
            free(end, common);
            free(from, common);
            return common;
        }
        return end;
    }

    private int group(int from) {
        int number = groups++;
        int inside = state();
        edge(from, new Edge(FREE, inside, Act.BEGIN, number, 0));
        int end = choice(inside);
        if (!next("]")) {
            throw new IllegalArgumentException("a \"[\" is not closed; add \"]\"");
        }
        at++;
        int outside = state();
        edge(end, new Edge(FREE, outside, Act.END, number, 0));
        return outside;
    }

    private int alternatives(int from, String text) {
        int common = state();
        for (String atom : text.split("\\|")) {
            atom(from, common, atom);
        }
        return common;
    }

    private void atom(int from, int to, String atom) {
        if (atom.startsWith("<") && atom.endsWith(">")) {
            String part = named.get(atom.substring(1, atom.length() - 1));
            if (part == null) {
                throw new IllegalArgumentException("there is no part " + atom + "; name it under \"let\" before");
            }
            int inside = state();
            free(from, inside);
            free(row(part, inside), to);
        } else if (atom.startsWith("{") && atom.endsWith("}")) {
            slot(from, to, atom.substring(1, atom.length() - 1));
        } else if (atom.startsWith("\\")) {
            edge(from, new Edge(lexicon.literal(atom.substring(1)), to, Act.NONE, 0, 0));
        } else {
            free(
                    words(
                            from,
                            Lexicon.cut(atom.replace('_', ' ')).stream()
                                    .map(lexicon::literal)
                                    .toList()),
                    to);
        }
    }

    private void slot(int from, int to, String name) {
        int colon = name.indexOf(':');
        Slot slot = Slot.named(colon < 0 ? name : name.substring(0, colon));
        if (colon >= 0) {
            edge(from, new Edge(FREE, to, Act.SET, slot.letter(), slot.value(name.substring(colon + 1))));
            return;
        }
        edge(from, new Edge(slot.letter(), to, Act.FILL, slot.letter(), 0));
        for (Lexicon.Phrase phrase : lexicon.phrases(slot)) {
            int last = words(from, phrase.letters());
            edge(last, new Edge(FREE, to, Act.SET, slot.letter(), phrase.value()));
        }
    }

    private int words(int from, List<Integer> letters) {
        int here = from;
        for (int letter : letters) {
            int next = state();
            edge(here, new Edge(letter, next, Act.NONE, 0, 0));
            here = next;
        }
        return here;
    }

    private int state() {
        edges.add(new ArrayList<>(2));
        return edges.size() - 1;
    }

    private void free(int from, int to) {
        edge(from, new Edge(FREE, to, Act.NONE, 0, 0));
    }

    private void edge(int from, Edge edge) {
        edges.get(from).add(edge);
    }

    boolean isLookalike(int pattern) {
        return lookalikes.get(pattern);
    }

    /** How many patterns there are. */
    int size() {
        return starts.size();
    }

    int start(int pattern) {
        return starts.get(pattern);
    }

    int end(int pattern) {
        return ends.get(pattern);
    }

    List<Edge> from(int state) {
        return edges.get(state);
    }
}
