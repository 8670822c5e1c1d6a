package io.wirewatch.detect;

import io.wirewatch.api.Detector;

/**
 * A detector and where it comes from.
 *
 * @param detector the detector
 * @param identity who it is
 * @param from what sort of place it comes from
 * @param source its file, the folder of its plugin, or its record
 */
public record LoadedDetector(Detector detector, Identity identity, From from, String source) {

    /** What sort of place a detector comes from. */
    public enum From {
        /** A file of the configuration. */
        FILE,
        /** A jar. */
        PLUGIN,
        /** The topic of detectors. */
        TOPIC
    }

    /** One of a test or a tool, from nowhere. */
    static LoadedDetector of(Detector detector) {
        return new LoadedDetector(detector, Identity.of(detector), From.FILE, "");
    }
}
