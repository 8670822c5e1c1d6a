package io.wirewatch.rule.match;

import io.wirewatch.text.lexicon.PhraseTrie;
import io.wirewatch.text.token.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the sentences in which rules may hold, by one walk over the tokens of a text: a term that is found leads to the
 * rules that need it, and a rule is noted once a sentence has a term of each of its groups. Immutable; each thread has
 * its own scratch memory of eight bytes a rule.
 */
public final class RuleIndex {

    static final int GROUP_BITS = 3;

    private static final int GROUPS = (1 << GROUP_BITS) - 1;
    private static final int DONE = 1 << Needs.MOST;

    private final TermTable terms;
    private final Postings postings;
    private final int[] required;
    private final int[] wide;
    private final boolean anyWide;
    private final int[] always;
    private final ThreadLocal<Scratch> scratch;

    /** Which rules need a term: those from {@code begins[term]} to {@code begins[term + 1]}. */
    static final class Postings {
        private final int[] begins;
        private final int[] rules;

        Postings(int[] begins, int[] rules) {
            this.begins = begins;
            this.rules = rules;
        }
    }

    RuleIndex(TermTable terms, Postings postings, int[] required, List<Needs> rules) {
        this.terms = terms;
        this.postings = postings;
        this.required = required;
        this.wide = wide(rules);
        this.anyWide = rules.stream().anyMatch(Needs::acrossSentences);
        this.always = IntStream.range(0, required.length)
                .filter(rule -> required[rule] == 0)
                .toArray();
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(required.length, wide));
    }

    /** For each rule that looks across sentences, its number among those from 1; 0 for the others. */
    private static int[] wide(List<Needs> rules) {
        int[] numbers = new int[rules.size()];
        int count = 0;
        for (int rule = 0; rule < numbers.length; rule++) {
            numbers[rule] = rules.get(rule).acrossSentences() ? ++count : 0;
        }
        return numbers;
    }

    /** How many rules there are. */
    public int size() {
        return required.length;
    }

    /** The sentences of a text in which rules may hold. */
    public Candidates candidates(Tokens tokens) {
        Candidates candidates = new Candidates();
        Pass pass = new Pass(tokens, candidates, scratch.get());
        terms.find(tokens, pass);
        for (int rule : always) {
            for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
                candidates.add(rule, sentence);
            }
        }
        return candidates.sorted();
    }

    /**
     * What a thread notes about rules: in the upper half of a note the stamp of the sentence it is of, in the lower half the
     * groups seen there. Notes with another stamp mean nothing.
     */
    private static final class Scratch {
        private final long[] notes;
        private final int[] lastSeen;
        private int stamp;

        Scratch(int rules, int[] wide) {
            notes = new long[rules];
            lastSeen = new int[(Arrays.stream(wide).max().orElse(0) + 1) * Needs.MOST];
        }

        /** A stamp that no rule bears, after one that none bears either, so that texts never mix. */
        void nextText() {
            if (stamp > Integer.MAX_VALUE - (1 << 24)) {
                Arrays.fill(notes, 0);
                Arrays.fill(lastSeen, 0);
                stamp = 0;
            }
            stamp += 2;
        }
    }

    /** One walk over one text. */
    private final class Pass implements PhraseTrie.Found {
        private final Tokens tokens;
        private final Candidates candidates;
        private final Scratch scratch;
        private int sentence;
        private int sentenceEnd;

        Pass(Tokens tokens, Candidates candidates, Scratch scratch) {
            this.tokens = tokens;
            this.candidates = candidates;
            this.scratch = scratch;
            scratch.nextText();
            sentenceEnd = tokens.sentenceCount() == 0 ? 0 : tokens.sentenceEnd(0);
        }

        @Override
        public void at(int start, int end, int term) {
            while (start >= sentenceEnd) {
                sentenceEnd = tokens.sentenceEnd(++sentence);
                scratch.stamp++;
            }
            candidates.hits().at(start, end, term);
            int[] rules = postings.rules;
            long[] notes = scratch.notes;
            long fresh = (long) scratch.stamp << Integer.SIZE;
            int last = postings.begins[term + 1];
            for (int i = postings.begins[term]; i < last; i++) {
                int rule = rules[i] >>> GROUP_BITS;
                int group = rules[i] & GROUPS;
                long note = notes[rule];
                int mask = note >= fresh ? (int) note : anyWide ? seenBefore(rule) : 0;
                mask |= 1 << group;
                if (mask == required[rule]) {
                    mask |= DONE;
                    candidates.add(rule, sentence);
                }
                notes[rule] = fresh | mask;
                if (anyWide && wide[rule] != 0) {
                    scratch.lastSeen[wide[rule] * Needs.MOST + group] = scratch.stamp;
                }
            }
        }

        /** The groups that the sentence before has, for a rule that looks across sentences. */
        private int seenBefore(int rule) {
            int mask = 0;
            for (int group = 0; wide[rule] != 0 && group < Needs.MOST; group++) {
                boolean seen = scratch.lastSeen[wide[rule] * Needs.MOST + group] == scratch.stamp - 1;
                mask |= seen ? 1 << group : 0;
            }
            return mask;
        }
    }
}
