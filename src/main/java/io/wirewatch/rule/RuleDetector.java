package io.wirewatch.rule;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Mention;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Lexicon;
import java.util.List;

/** The detector of a file. Immutable and safe to share between threads. */
public final class RuleDetector implements Detector {

    private final DetectorFile file;
    private final Frame frame;
    private final TextAnalyser analyser;
    private final Lexicon lexicon;

    RuleDetector(DetectorFile file, Frame frame, TextAnalyser analyser, Lexicon lexicon) {
        this.file = file;
        this.frame = frame;
        this.analyser = analyser;
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return head().id();
    }

    @Override
    public String version() {
        return head().version();
    }

    @Override
    public String title() {
        return head().title();
    }

    @Override
    public List<Mention> detect(AnalysedText text) {
        return frame.find(analysis(text)).stream().map(this::mention).toList();
    }

    private Analysis analysis(AnalysedText text) {
        return text instanceof Analysis analysis ? analysis : analyser.analyse(text.article());
    }

    private Mention mention(FrameMatch match) {
        return file.telling()
                .mention(match.facts(), match.status(), match.novelty(), match.confidence(), match.evidence());
    }

    /** Why the sentences of a text give alerts, and what those that nearly do lack. */
    public List<Explanation> explain(AnalysedText text) {
        Analysis analysis = analysis(text);
        return frame instanceof TriggerFrame trigger
                ? new TriggerExplainer(trigger, analysis).explain()
                : new FrameExplainer(file, lexicon, frame, analyser).explain(analysis);
    }

    /** Who it is. */
    public Head head() {
        return file.head();
    }

    /** The file it was read from, as the person gave it. */
    public String source() {
        return text().name();
    }

    /** The text it was read from. */
    public RuleSource text() {
        return file.source();
    }

    /** SHA-256 of the file it was read from, in hexadecimal digits. */
    public String sourceHash() {
        return text().hash();
    }

    /** The examples in the file. */
    public List<Example> examples() {
        return file.examples();
    }
}
