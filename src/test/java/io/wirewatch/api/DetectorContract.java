package io.wirewatch.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What Wirewatch asks of every detector. Inherit from this class and say how to make yours:
 *
 * <pre>{@code
 * class EmbargoDetectorTest extends DetectorContract {
 *     protected Detector detector() { return new EmbargoDetector(); }
 *     protected String textThatAlerts() { return "They agreed on an embargo."; }
 *     protected String textThatStaysQuiet() { return "They agreed on nothing."; }
 * }
 * }</pre>
 */
public abstract class DetectorContract {

    private static final int THREADS = 4;
    private static final int LARGE = 2_000;

    /** A new detector. */
    protected abstract Detector detector();

    /** A text in which it finds something. */
    protected abstract String textThatAlerts();

    /** A text in which it finds nothing. */
    protected abstract String textThatStaysQuiet();

    /** The text as the detector is given it; override to use another analysis. */
    protected AnalysedText analysed(String text) {
        return PlainText.of(text);
    }

    @Test
    void itsIdIsTheNameOfATopic() {
        assertTrue(
                detector().id().matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?"),
                detector().id());
    }

    @Test
    void itSaysWhatItIs() {
        assertFalse(detector().title().isBlank());
        assertFalse(detector().version().isBlank());
    }

    @Test
    void itAlerts() {
        assertFalse(detector().detect(analysed(textThatAlerts())).isEmpty());
    }

    @Test
    void itStaysQuiet() {
        assertEquals(List.of(), detector().detect(analysed(textThatStaysQuiet())));
    }

    @Test
    void itsEvidenceIsWhatLiesThere() {
        AnalysedText text = analysed(textThatAlerts());
        for (Mention mention : detector().detect(text)) {
            for (Excerpt excerpt : mention.evidence()) {
                String part = text.article().text(excerpt.in());
                assertEquals(part.substring(excerpt.start(), excerpt.end()), excerpt.text());
            }
        }
    }

    @Test
    void itFindsTheSameEachTime() {
        Detector detector = detector();
        List<Mention> first = detector.detect(analysed(textThatAlerts()));
        detector.detect(analysed(textThatStaysQuiet()));
        assertEquals(first, detector.detect(analysed(textThatAlerts())));
        assertEquals(first, detector().detect(analysed(textThatAlerts())));
    }

    @Test
    void itWorksOnSeveralThreadsAtOnce() throws ExecutionException, InterruptedException {
        Detector detector = detector();
        AnalysedText text = analysed(textThatAlerts());
        List<Mention> alone = detector.detect(text);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Mention>>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(threads.submit(() -> detector.detect(text)));
            }
            for (Future<List<Mention>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTextWithoutSentencesIsNoFailure() {
        assertEquals(List.of(), detector().detect(analysed("—")));
    }

    @Test
    void aLargeTextIsReadInBoundedTime() {
        String large = (textThatAlerts() + " " + textThatStaysQuiet() + " ").repeat(LARGE);
        Detector detector = detector();
        detector.detect(analysed(textThatAlerts()));
        AnalysedText text = analysed(large);
        text.tokens();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> detector.detect(text));
    }
}
