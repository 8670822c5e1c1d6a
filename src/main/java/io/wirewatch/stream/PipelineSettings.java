package io.wirewatch.stream;

import io.wirewatch.stream.PipelineTopology.Memory;
import java.nio.file.Path;

/**
 * How one instance of the pipeline runs.
 *
 * @param stateFolder where instances on this machine keep their state
 * @param memory where what was told is kept
 * @param instance name of this instance in its group, the same after a restart, so that it goes on at once; empty for
 *     one that comes once and leaves the group when it ends
 * @param threads how many threads share its work
 */
public record PipelineSettings(Path stateFolder, Memory memory, String instance, int threads) {

    /** Checks the number of threads. */
    public PipelineSettings {
        if (threads < 1) {
            throw new ClusterProblem(
                    ClusterProblem.Kind.WRONG_SETTINGS, "a pipeline needs at least one thread, not " + threads);
        }
    }
}
