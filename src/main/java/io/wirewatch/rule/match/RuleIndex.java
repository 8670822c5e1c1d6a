package io.wirewatch.rule.match;

import io.wirewatch.text.token.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the sentences in which rules may hold, by one walk over the tokens of a text: a term that is found leads to the
 * rules that need it, and a rule is noted once a sentence has a term of each of its groups. Immutable; each thread has
 * its own scratch memory of two bytes a rule.
 */
public final class RuleIndex {

    /** In a note the lower bits are the groups that a sentence has, the upper ones the stamp of the sentence. */
    private static final int STAMP_SHIFT = Needs.MOST;

    private static final int LAST_STAMP = (1 << Character.SIZE - STAMP_SHIFT) - 1;
    private static final Needs NOTHING = new Needs(List.of(), false);

    private final TermTable terms;
    private final int size;
    /** Of the rules that look at one sentence; the others have none here. */
    private final Postings postings;
    /** Of the rules that look across sentences, which are few. */
    private final Postings wide;

    private final boolean anyWide;
    private final int[] always;
    private final ThreadLocal<Scratch> scratch;

    RuleIndex(TermTable terms, List<Needs> rules) {
        this.terms = terms;
        size = rules.size();
        postings = new Postings(terms.size(), those(rules, false));
        wide = new Postings(terms.size(), those(rules, true));
        anyWide = rules.stream().anyMatch(Needs::acrossSentences);
        always = IntStream.range(0, size)
                .filter(rule -> rules.get(rule).groups().isEmpty())
                .toArray();
        scratch = ThreadLocal.withInitial(() -> new Scratch(size, anyWide ? size : 0));
    }

    private static List<Needs> those(List<Needs> rules, boolean acrossSentences) {
        return rules.stream()
                .map(needs -> needs.acrossSentences() == acrossSentences ? needs : NOTHING)
                .toList();
    }

    /** How many rules there are. */
    public int size() {
        return size;
    }

    /** The sentences of a text in which rules may hold. */
    public Candidates candidates(Tokens tokens) {
        Candidates candidates = new Candidates(terms.find(tokens));
        new Pass(tokens, candidates, scratch.get()).run();
        for (int rule : always) {
            for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
                candidates.add(rule, sentence);
            }
        }
        return candidates.sorted();
    }

    /** What a thread notes about rules. Notes with another stamp than the sentence's mean nothing. */
    private static final class Scratch {
        /** Small, so that all of them stay in the nearest cache. */
        private final char[] notes;
        /** The stamp of the sentence that had each group last, for rules that look across sentences. */
        private final char[] lastSeen;

        private int stamp;

        Scratch(int rules, int wide) {
            notes = new char[rules];
            lastSeen = new char[wide * Needs.MOST];
        }

        /** A stamp that no rule bears, after one that none bears either, so that texts never mix. */
        void nextText() {
            nextSentence();
            nextSentence();
        }

        void nextSentence() {
            if (stamp == LAST_STAMP) {
                startAgain();
            }
            stamp++;
        }

        /** What the sentence before has is kept. */
        private void startAgain() {
            Arrays.fill(notes, '\0');
            for (int i = 0; i < lastSeen.length; i++) {
                lastSeen[i] = (char) (lastSeen[i] == stamp ? 1 : 0);
            }
            stamp = 1;
        }
    }

    /** One walk over the terms of one text. */
    private final class Pass {
        private final Tokens tokens;
        private final Candidates candidates;
        private final Scratch scratch;
        private final char[] notes;
        private int sentence;

        Pass(Tokens tokens, Candidates candidates, Scratch scratch) {
            this.tokens = tokens;
            this.candidates = candidates;
            this.scratch = scratch;
            this.notes = scratch.notes;
        }

        void run() {
            TermHits hits = candidates.hits();
            scratch.nextText();
            long[] rows = postings.rows(hits);
            int sentenceEnd = 0;
            for (int hit = 0; hit < hits.size(); hit++) {
                for (; hits.start(hit) >= sentenceEnd; sentence++) {
                    scratch.nextSentence();
                    sentenceEnd = tokens.sentenceEnd(sentence);
                }
                note(rows[hit]);
                if (anyWide) {
                    noteWide(hits.term(hit));
                }
            }
        }

        private void note(long row) {
            int fresh = scratch.stamp << STAMP_SHIFT;
            int last = Postings.end(row);
            for (int i = Postings.begin(row); i < last; i++) {
                note(postings.at(i), fresh);
            }
        }

        private void noteWide(int term) {
            int fresh = scratch.stamp << STAMP_SHIFT;
            long row = wide.row(term);
            for (int i = Postings.begin(row); i < Postings.end(row); i++) {
                int posting = wide.at(i);
                int rule = Postings.rule(posting);
                note(posting, notes[rule] < fresh ? fresh | seenBefore(rule) : fresh);
                int group = Integer.numberOfTrailingZeros(Postings.bit(posting));
                scratch.lastSeen[rule * Needs.MOST + group] = (char) scratch.stamp;
            }
        }

        /**
         * Most of the time of a text with many rules is spent here. A note of an earlier sentence is less than a fresh one.
         */
        private void note(int posting, int fresh) {
            int rule = Postings.rule(posting);
            int before = notes[rule];
            int after = Math.max(before, fresh) | Postings.bit(posting);
            notes[rule] = (char) after;
            if (Postings.isAll(posting, after) && after != before) {
                candidates.add(rule, sentence - 1);
            }
        }

        /** The groups that the sentence before has, for a rule that looks across sentences. */
        private int seenBefore(int rule) {
            int mask = 0;
            for (int group = 0; group < Needs.MOST; group++) {
                boolean seen = scratch.lastSeen[rule * Needs.MOST + group] == scratch.stamp - 1;
                mask |= seen ? 1 << group : 0;
            }
            return mask;
        }
    }
}
