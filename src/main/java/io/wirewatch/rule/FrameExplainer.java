package io.wirewatch.rule;

import io.wirewatch.api.Article;
import io.wirewatch.api.Excerpt;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.rule.Explanation.Step;
import io.wirewatch.rule.Explanation.Verdict;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Explains a detector with a ready-made frame: which parts of it stand in a sentence, what the frame made of them, and
 * where all stand and nothing came of them, at which step the frame passed the sentence over, or else whether the sentence
 * alone would give an alert.
 */
final class FrameExplainer {

    private final ReadyFrames.Ready ready;
    private final String prefix;
    private final Lexicon lexicon;
    private final Frame frame;
    private final TextAnalyser analyser;

    FrameExplainer(DetectorFile file, Lexicon lexicon, Frame frame, TextAnalyser analyser) {
        this.ready = ReadyFrames.of(file.form() instanceof Form.Ready form ? form.name() : "");
        this.prefix = file.head().id() + "/";
        this.lexicon = lexicon;
        this.frame = frame;
        this.analyser = analyser;
    }

    List<Explanation> explain(Analysis read) {
        Analysis text = analyser.analyse(read.article());
        text.keepDrops();
        Hits hits = text.hits(lexicon);
        List<FrameMatch> matches = frame.find(text);
        List<Explanation> all = new ArrayList<>();
        for (int sentence = 0; sentence < text.raw().sentenceCount(); sentence++) {
            explain(text, sentence, hits, matches).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Explanation> explain(Analysis text, int sentence, Hits hits, List<FrameMatch> matches) {
        int from = text.raw().sentenceStart(sentence);
        int to = text.raw().sentenceEnd(sentence);
        Excerpt words = text.excerpt(from, to);
        List<Step> steps = new ArrayList<>();
        ready.parts().forEach(part -> steps.add(step(part, text, hits, from, to)));
        List<FrameMatch> here =
                matches.stream().filter(match -> lies(match, words)).toList();
        if (here.isEmpty() && steps.stream().noneMatch(Step::found)) {
            return Optional.empty();
        }
        here.forEach(match -> steps.add(step(match)));
        if (!here.isEmpty()) {
            return Optional.of(new Explanation(words, Verdict.ALERT, steps));
        }
        boolean near = steps.stream().allMatch(Step::found);
        if (near) {
            lacks(text, sentence, words).forEach(lack -> steps.add(Step.of(false, lack)));
        }
        return Optional.of(new Explanation(words, near ? Verdict.NEAR_MISS : Verdict.WORDS_ONLY, steps));
    }

    private static boolean lies(FrameMatch match, Excerpt sentence) {
        return match.evidence().stream()
                .anyMatch(one ->
                        one.in() == sentence.in() && one.start() < sentence.end() && sentence.start() < one.end());
    }

    private Step step(ReadyFrames.Part part, Analysis text, Hits hits, int from, int to) {
        Set<String> found = new TreeSet<>();
        hits.each((start, end, number) -> {
            String list = lexicon.name(number);
            boolean own = list.startsWith(prefix) && part.has(list.substring(prefix.length()));
            if (own && start >= from && end <= to) {
                found.add("\"" + text.raw().text(start, end) + "\" (" + list.substring(prefix.length()) + ")");
            }
        });
        text.nameSpans()
                .within(from, to, part.names())
                .forEach(name -> found.add("\"" + text.raw().text(name.first(), name.end()) + "\""));
        return found.isEmpty()
                ? Step.of(false, part.name() + ": " + wanted(part))
                : Step.of(true, part.name() + ": " + String.join(", ", found));
    }

    private static String wanted(ReadyFrames.Part part) {
        return part.lists().isEmpty() ? "nobody is named" : "no word of " + String.join(", ", part.lists());
    }

    private Step step(FrameMatch match) {
        List<Step> slots = new ArrayList<>();
        for (String slot : ready.slots()) {
            Object value = match.facts().get(slot);
            slots.add(
                    value == null
                            ? Step.of(false, "slot " + slot + ": nothing fills it")
                            : Step.of(true, "slot " + slot + ": " + value));
        }
        String status = match.status().isEmpty() ? "" : "status: " + match.status() + ", ";
        slots.add(Step.of(true, status + "novelty: " + match.novelty().label()));
        return new Step(true, "fact, " + Math.round(match.confidence() * 100) + "% sure", slots);
    }

    /** What the frame says of the sentence, or what a look at the sentence alone shows. */
    private List<String> lacks(Analysis text, int sentence, Excerpt words) {
        List<String> dropped = text.drops().of(sentence);
        return dropped.isEmpty() ? List.of(lack(text.article(), words)) : dropped;
    }

    /** Read alone, a sentence shows whether it is the rest of the article that keeps it quiet. */
    private String lack(Article article, Excerpt sentence) {
        Article alone = new Article(
                article.id(),
                article.publishedAt(),
                article.source(),
                article.url(),
                "",
                article.language(),
                sentence.text());
        return frame.find(analyser.analyse(alone)).stream()
                .findFirst()
                .map(match -> "alone it would tell " + match.facts()
                        + ": in the article another sentence tells this, or the article is about something else")
                .orElse(ready.lack());
    }
}
