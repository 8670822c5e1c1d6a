package io.wirewatch.api;

import java.util.List;

/** Offers the detectors of a jar. Found by {@link java.util.ServiceLoader}; made once, asked once. */
public interface DetectorProvider {

    /** The detectors, at least one, each with an id of its own. */
    List<Detector> detectors();
}
