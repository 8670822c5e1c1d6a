package io.wirewatch.rule;

import java.util.List;

/**
 * A detector that compiles, with what came out of its examples.
 *
 * @param detector the detector
 * @param runs its examples, in the order of the file
 */
public record Tried(RuleDetector detector, List<ExampleRun> runs) {

    /** Copies the runs. */
    public Tried {
        runs = List.copyOf(runs);
    }

    /** Whether every example came out as it says. */
    public boolean passes() {
        return runs.stream().allMatch(ExampleRun::passes);
    }
}
