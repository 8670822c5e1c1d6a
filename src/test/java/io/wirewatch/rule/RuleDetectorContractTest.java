package io.wirewatch.rule;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A detector of a file keeps the promises that every detector makes. */
class RuleDetectorContractTest extends DetectorContract {

    @TempDir
    private Path path;

    @Override
    protected Detector detector() {
        RuleFolder folder =
                new RuleFolder(path).detector("contract", "trigger: {any: [~impose], near: ban, within: 9}\n");
        return folder.load().rules().get(0);
    }

    @Override
    protected AnalysedText analysed(String text) {
        return RuleFolder.text(text);
    }

    @Override
    protected String textThatAlerts() {
        return "Japan imposed a ban on Monday.";
    }

    @Override
    protected String textThatStaysQuiet() {
        return "Japan lost a match on Monday.";
    }
}
