package org.example.docks;

import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorContract;

/** What Wirewatch asks of every detector, asked of this one. */
class DockStrikesTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new DockStrikes();
    }

    @Override
    protected String textThatAlerts() {
        return "The dockers of Rotterdam are on strike.";
    }

    @Override
    protected String textThatStaysQuiet() {
        return "The dockers of Rotterdam are at lunch.";
    }
}
