package io.wirewatch.stream;

import io.wirewatch.detect.Detection;

/**
 * An arrival with what the detectors made of it.
 *
 * @param arrival the article
 * @param detection findings and failures
 */
record Examined(Arrival arrival, Detection detection) {}
