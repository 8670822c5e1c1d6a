package io.wirewatch.frame.measure;

import java.util.List;

/**
 * Who takes a measure and against whom, by codes of countries and blocs.
 *
 * @param agents who takes it; two where each takes it against the other
 * @param targets against whom; one measure each
 * @param guessed whether the target is only the one other country of the sentence
 */
record Roles(List<String> agents, List<String> targets, boolean guessed) {

    /** Copies the codes. */
    Roles {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
    }

    Roles(List<String> agents, List<String> targets) {
        this(agents, targets, false);
    }
}
