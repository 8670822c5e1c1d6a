package io.wirewatch.rule.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts rules into an index. Confined to one thread. */
public final class RuleIndexBuilder {

    private final TermTable terms;
    private final List<Needs> rules = new ArrayList<>();

    /** A builder for rules whose needs name the terms of a table. */
    public RuleIndexBuilder(TermTable terms) {
        this.terms = terms;
    }

    /** Adds a rule and returns its number. */
    public int add(Needs needs) {
        rules.add(needs);
        return rules.size() - 1;
    }

    /** The index of the rules added so far. */
    public RuleIndex build() {
        int[] counts = new int[terms.size() + 1];
        rules.forEach(
                needs -> needs.groups().forEach(group -> Arrays.stream(group).forEach(term -> counts[term]++)));
        int[] begins = new int[terms.size() + 1];
        for (int term = 0; term < terms.size(); term++) {
            begins[term + 1] = begins[term] + counts[term];
        }
        int[] postings = new int[begins[terms.size()]];
        int[] fill = begins.clone();
        int[] required = new int[rules.size()];
        for (int rule = 0; rule < required.length; rule++) {
            Needs needs = rules.get(rule);
            required[rule] = (1 << needs.groups().size()) - 1;
            for (int group = 0; group < needs.groups().size(); group++) {
                for (int term : needs.groups().get(group)) {
                    postings[fill[term]++] =
                            RuleIndex.posting(rule, group, needs.groups().size());
                }
            }
        }
        return new RuleIndex(terms, new RuleIndex.Postings(begins, postings), required, rules);
    }
}
