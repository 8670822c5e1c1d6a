package io.wirewatch.stream;

import io.wirewatch.detect.DetectorHealth;
import java.time.Instant;
import java.util.List;

/**
 * What a running instance says of itself.
 *
 * @param name its machine and process
 * @param startedAt since when it runs
 * @param at when it said so
 * @param detectors those it runs
 * @param refused what was published and it does not use: why, a line each
 */
public record InstanceState(String name, Instant startedAt, Instant at, List<Running> detectors, List<String> refused) {

    /** Copies the lists. */
    public InstanceState {
        detectors = List.copyOf(detectors);
        refused = List.copyOf(refused);
    }

    /**
     * A detector that an instance runs.
     *
     * @param health who it is and how it has fared
     * @param from what sort of place it comes from, in a word
     * @param source its file, plugin or record
     */
    public record Running(DetectorHealth health, String from, String source) {}
}
