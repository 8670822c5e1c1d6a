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

    private static final int GROUP_BITS = 3;
    private static final int GROUPS = (1 << GROUP_BITS) - 1;
    private static final int DONE = 1 << Needs.MOST;
    /** In a note the lower bits are the groups that a sentence has, the upper ones the stamp of the sentence. */
    private static final int STAMP_SHIFT = Needs.MOST + 1;

    private static final int MASK = (1 << STAMP_SHIFT) - 1;
    private static final int LAST_STAMP = (1 << Integer.SIZE - 1 - STAMP_SHIFT) - 1;
    private static final int LONGEST_TEXT = 1 << 23;

    private final TermTable terms;
    private final Postings postings;
    private final int[] required;
    private final int[] wide;
    private final boolean anyWide;
    private final int[] always;
    private final ThreadLocal<Scratch> scratch;

    /** A rule that needs a term in one of its groups, and how many groups it has, all in one number. */
    static int posting(int rule, int group, int groups) {
        return (rule << GROUP_BITS | group) << GROUP_BITS | groups;
    }

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

    /** What a thread notes about rules. Notes with another stamp than the sentence's mean nothing. */
    private static final class Scratch {
        private final int[] notes;
        private final int[] lastSeen;
        private int stamp;

        Scratch(int rules, int[] wide) {
            notes = new int[rules];
            lastSeen = new int[(Arrays.stream(wide).max().orElse(0) + 1) * Needs.MOST];
        }

        /** A stamp that no rule bears, after one that none bears either, so that texts never mix. */
        void nextText() {
            if (stamp > LAST_STAMP - LONGEST_TEXT) {
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
            int last = postings.begins[term + 1];
            for (int i = postings.begins[term]; i < last; i++) {
                note(postings.rules[i]);
            }
        }

        private void note(int posting) {
            int rule = posting >>> 2 * GROUP_BITS;
            int group = posting >>> GROUP_BITS & GROUPS;
            int fresh = scratch.stamp << STAMP_SHIFT;
            int note = scratch.notes[rule];
            int seen = note >= fresh ? note & MASK : anyWide ? seenBefore(rule) : 0;
            int mask = seen | 1 << group;
            if (mask == (1 << (posting & GROUPS)) - 1) {
                mask |= DONE;
                candidates.add(rule, sentence);
            }
            scratch.notes[rule] = fresh | mask;
            if (anyWide && wide[rule] != 0) {
                scratch.lastSeen[wide[rule] * Needs.MOST + group] = scratch.stamp;
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
