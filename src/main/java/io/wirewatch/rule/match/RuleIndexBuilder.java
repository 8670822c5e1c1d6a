package io.wirewatch.rule.match;

import java.util.ArrayList;
import java.util.List;

/** Puts rules into an index. Confined to one thread. */
public final class RuleIndexBuilder {

    private final TermTable terms;
    private final List<Needs> rules = new ArrayList<>();

    /** A builder for rules whose needs name the terms of a table. */
    public RuleIndexBuilder(TermTable terms) {
        this.terms = terms;
    }

    /**
     * Adds a rule and returns its number.
     *
     * @throws IllegalStateException where there are too many
     */
    public int add(Needs needs) {
        if (rules.size() == Postings.MOST_RULES) {
            throw new IllegalStateException("more than " + Postings.MOST_RULES + " rules");
        }
        rules.add(needs);
        return rules.size() - 1;
    }

    /** The index of the rules added so far. */
    public RuleIndex build() {
        return new RuleIndex(terms, rules);
    }
}
