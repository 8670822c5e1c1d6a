package org.example.docks;

import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorProvider;
import java.util.List;

/** Offers the detectors of this jar. */
public final class DockProvider implements DetectorProvider {

    @Override
    public List<Detector> detectors() {
        return List.of(new DockStrikes());
    }
}
