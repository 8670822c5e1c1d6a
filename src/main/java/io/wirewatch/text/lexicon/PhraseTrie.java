package io.wirewatch.text.lexicon;

import io.wirewatch.text.token.Tokens;
import java.util.Arrays;

/**
 * Phrases of word numbers, each with a payload, as a tree in arrays: children are found in one hash table by node and
 * word, so that a step costs one look-up whatever the number of phrases. Built by one thread, then read by many.
 */
@SuppressWarnings("EnumOrdinal") // two bits of a number that lives as long as the tree
public final class PhraseTrie {

    /** How the tokens of a phrase must be written. */
    public enum Case {
        /** In any letters. */
        ANY,
        /** The first one with a capital. */
        CAPITAL,
        /** The first one in capitals only, or with full stops. */
        UPPER
    }

    /** Is told of each phrase found. */
    @FunctionalInterface
    public interface Found {
        /**
         * A phrase lies here.
         *
         * @param start first token
         * @param end token after the last
         * @param payload what was given with the phrase
         */
        void at(int start, int end, int payload);
    }

    private static final int ROOT = 0;
    private static final int CASE_BITS = 2;
    private static final int ANY = Case.ANY.ordinal();
    private static final int CAPITAL = Case.CAPITAL.ordinal();

    private long[] keys = new long[1 << 10];
    private int[] children = new int[1 << 10];
    private int edges;
    private int nodes = 1;
    /**
     * Two numbers for each node, side by side. The first tells of its entries: 0 for none, a number above it for the first
     * entry, one below it for the payload of the only one, inverted, which may be written in any letters; so most phrases are
     * found without a look at their entry. The second has a bit for every word that goes on from the node, of 32: most that do
     * not are told by that alone.
     */
    private int[] nodeData = new int[1 << 11];
    /** Two numbers for each entry, side by side: its payload; the next entry of its node, and how it must be written. */
    private int[] entries = new int[1 << 9];

    private int entryCount = 1;
    private int[] rootChildren = new int[1 << 10];

    /** Adds a phrase; the same phrase may be added with several payloads, none of them below 0. */
    public void add(int[] words, Case written, int payload) {
        int node = ROOT;
        for (int word : words) {
            node = childOrNew(node, word);
        }
        addEntry(node, written, payload);
    }

    /** A payload that was given with a phrase, written so; -1 where there is none. */
    int payload(int[] words, Case written) {
        int node = ROOT;
        for (int word : words) {
            node = child(node, word);
            if (node == 0) {
                return -1;
            }
        }
        int entry = head(node);
        if (entry < 0) {
            return written == Case.ANY ? ~entry : -1;
        }
        while (entry != 0 && written(entry) != written.ordinal()) {
            entry = next(entry);
        }
        return entry == 0 ? -1 : entries[2 * entry];
    }

    private void addEntry(int node, Case written, int payload) {
        int head = head(node);
        if (head == 0 && written == Case.ANY) {
            nodeData[2 * node] = ~payload;
            return;
        }
        nodeData[2 * node] = head < 0 ? entry(0, ANY, ~head) : head;
        nodeData[2 * node] = entry(head(node), written.ordinal(), payload);
    }

    private int entry(int next, int written, int payload) {
        if (2 * entryCount == entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        entries[2 * entryCount] = payload;
        entries[2 * entryCount + 1] = next << CASE_BITS | written;
        return entryCount++;
    }

    private int head(int node) {
        return nodeData[2 * node];
    }

    private int next(int entry) {
        return entries[2 * entry + 1] >>> CASE_BITS;
    }

    private int written(int entry) {
        return entries[2 * entry + 1] & (1 << CASE_BITS) - 1;
    }

    private int childOrNew(int node, int word) {
        int known = child(node, word);
        if (known != 0) {
            return known;
        }
        if (++edges * 2 > keys.length) {
            rehash();
        }
        int fresh = nodes++;
        if (2 * fresh == nodeData.length) {
            nodeData = Arrays.copyOf(nodeData, nodeData.length * 2);
        }
        put(key(node, word), fresh);
        nodeData[2 * node + 1] |= bit(word);
        if (node == ROOT) {
            if (word >= rootChildren.length) {
                rootChildren = Arrays.copyOf(rootChildren, Math.max(word + 1, rootChildren.length * 2));
            }
            rootChildren[word] = fresh;
        }
        return fresh;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private void put(long key, int child) {
        int slot = slot(key);
        while (children[slot] != 0) {
            slot = slot + 1 & children.length - 1;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int child(int node, int word) {
        if (node == ROOT) {
            return word < rootChildren.length ? rootChildren[word] : 0;
        }
        if ((nodeData[2 * node + 1] & bit(word)) == 0) {
            return 0;
        }
        long key = key(node, word);
        for (int slot = slot(key); children[slot] != 0; slot = slot + 1 & children.length - 1) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return 0;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & children.length - 1;
    }

    private static int bit(int word) {
        return 1 << (word * 0x9E3779B9 >>> 27);
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    /** Whether phrases begin with a word. */
    public boolean begins(int word) {
        return word < rootChildren.length && rootChildren[word] != 0;
    }

    /** Tells of every phrase that begins at a token and ends before {@code limit}. */
    public void match(Tokens tokens, int start, int limit, Found found) {
        int node = ROOT;
        for (int at = start; at < limit; at++) {
            int word = tokens.word(at);
            node = word == 0 ? 0 : child(node, word);
            if (node == 0) {
                return;
            }
            if (head(node) != 0) {
                tell(tokens, start, at + 1, node, found);
            }
        }
    }

    /** Tells of every phrase in a text, sentence by sentence; none goes across the end of one. */
    public void match(Tokens tokens, Found found) {
        int[] begin = new int[tokens.size() + 1];
        int count = 0;
        // Without a branch that depends on the word: half of them would be foreseen wrongly.
        for (int at = 0; at < tokens.size(); at++) {
            begin[count] = at;
            count += begins(tokens.word(at)) ? 1 : 0;
        }
        int end = 0;
        for (int i = 0, sentence = 0; i < count; i++) {
            for (; begin[i] >= end; sentence++) {
                end = tokens.sentenceEnd(sentence);
            }
            match(tokens, begin[i], end, found);
        }
    }

    private void matchAll(Tokens tokens, int from, int end, Found found) {
        for (int at = from; at < end; at++) {
            if (begins(tokens.word(at))) {
                match(tokens, at, end, found);
            }
        }
    }

    /** Tells of every phrase in a text, where a token is also each of the words with gaps that it fits. */
    public void match(Tokens tokens, WordPatterns patterns, Found found) {
        int[][] fitting = patterns.in(tokens);
        if (fitting.length == 0) {
            match(tokens, found);
            return;
        }
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int from = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            if (hasAny(fitting, from, end)) {
                walkAll(tokens, fitting, from, end, found);
            } else {
                matchAll(tokens, from, end, found);
            }
        }
    }

    private static boolean hasAny(int[][] fitting, int from, int end) {
        for (int at = from; at < end; at++) {
            if (fitting[at].length > 0) {
                return true;
            }
        }
        return false;
    }

    private void walkAll(Tokens tokens, int[][] fitting, int from, int end, Found found) {
        for (int at = from; at < end; at++) {
            if (fitting[at].length > 0 || begins(tokens.word(at))) {
                new Walk(tokens, fitting, at, end, found).from(ROOT, at);
            }
        }
    }

    /** All phrases that begin at one token, with every reading of the tokens. */
    private final class Walk {
        private final Tokens tokens;
        private final int[][] fitting;
        private final int start;
        private final int limit;
        private final Found found;

        Walk(Tokens tokens, int[][] fitting, int start, int limit, Found found) {
            this.tokens = tokens;
            this.fitting = fitting;
            this.start = start;
            this.limit = limit;
            this.found = found;
        }

        void from(int node, int at) {
            if (at == limit) {
                return;
            }
            step(node, tokens.word(at), at);
            for (int pattern : fitting[at]) {
                step(node, pattern, at);
            }
        }

        private void step(int node, int word, int at) {
            int next = word == 0 ? 0 : child(node, word);
            if (next != 0) {
                tell(tokens, start, at + 1, next, found);
                from(next, at + 1);
            }
        }
    }

    private void tell(Tokens tokens, int start, int end, int node, Found found) {
        int head = head(node);
        if (head < 0) {
            found.at(start, end, ~head);
            return;
        }
        for (int entry = head; entry != 0; entry = next(entry)) {
            if (isWritten(tokens, start, written(entry))) {
                found.at(start, end, entries[2 * entry]);
            }
        }
    }

    private static boolean isWritten(Tokens tokens, int start, int written) {
        return written == ANY || tokens.is(start, written == CAPITAL ? Tokens.CAPITAL : Tokens.UPPER | Tokens.DOTTED);
    }
}
