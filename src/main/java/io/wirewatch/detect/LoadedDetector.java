package io.wirewatch.detect;

import io.wirewatch.api.Detector;

/**
 * A detector and where it comes from.
 *
 * @param detector the detector
 * @param source its file, or the folder of its plugin
 */
public record LoadedDetector(Detector detector, String source) {}
