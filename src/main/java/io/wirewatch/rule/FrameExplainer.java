package io.wirewatch.rule;

import io.wirewatch.api.Excerpt;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.rule.Explanation.Step;
import io.wirewatch.rule.Explanation.Verdict;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains a detector with a ready-made frame: which words of its lists stand in a sentence, and what it made of them. */
final class FrameExplainer {

    private final String prefix;
    private final Lexicon lexicon;
    private final List<FrameMatch> matches;
    private final Analysis text;

    FrameExplainer(String detector, Lexicon lexicon, List<FrameMatch> matches, Analysis text) {
        this.prefix = detector + "/";
        this.lexicon = lexicon;
        this.matches = matches;
        this.text = text;
    }

    List<Explanation> explain() {
        Hits hits = text.memo(lexicon, () -> lexicon.find(text.raw()));
        List<Explanation> all = new ArrayList<>();
        for (int sentence = 0; sentence < text.raw().sentenceCount(); sentence++) {
            explain(sentence, hits).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Explanation> explain(int sentence, Hits hits) {
        int from = text.raw().sentenceStart(sentence);
        int to = text.raw().sentenceEnd(sentence);
        Excerpt words = text.excerpt(from, to);
        List<Step> steps = new ArrayList<>(lists(from, to, hits));
        List<FrameMatch> here =
                matches.stream().filter(match -> lies(match, words)).toList();
        if (steps.isEmpty() && here.isEmpty()) {
            return Optional.empty();
        }
        here.forEach(match -> steps.add(Step.of(true, "facts: " + match.facts() + " " + match.status())));
        return Optional.of(new Explanation(words, here.isEmpty() ? Verdict.WORDS_ONLY : Verdict.ALERT, steps));
    }

    private static boolean lies(FrameMatch match, Excerpt sentence) {
        return match.evidence().stream()
                .anyMatch(one ->
                        one.in() == sentence.in() && one.start() < sentence.end() && sentence.start() < one.end());
    }

    private List<Step> lists(int from, int to, Hits hits) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int hit = 0; hit < hits.size(); hit++) {
            String list = lexicon.name(hits.list(hit));
            boolean own = list.startsWith(prefix) && !list.startsWith(WordLists.SHARED, prefix.length());
            if (own && hits.start(hit) >= from && hits.end(hit) <= to) {
                found.computeIfAbsent(list.substring(prefix.length()), absent -> new ArrayList<>())
                        .add("\"" + text.raw().text(hits.start(hit), hits.end(hit)) + "\"");
            }
        }
        return found.entrySet().stream()
                .map(entry -> Step.of(true, "words " + entry.getKey() + ": " + String.join(", ", entry.getValue())))
                .toList();
    }
}
