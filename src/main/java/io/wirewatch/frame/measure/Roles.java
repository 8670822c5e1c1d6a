package io.wirewatch.frame.measure;

import java.util.List;

/**
 * Who takes a measure and against whom, by codes of countries and blocs.
 *
 * @param agents who takes it; two where each takes it against the other
 * @param targets against whom; one measure each
 */
record Roles(List<String> agents, List<String> targets) {

    /** Copies the codes. */
    Roles {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
    }
}
