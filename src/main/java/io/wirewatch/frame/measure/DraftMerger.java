package io.wirewatch.frame.measure;

import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Home;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one measure of its mentions in an article, and fills from the passage what a mention leaves out. */
final class DraftMerger {

    private static final int PASSAGE = 3;
    /** Sentences from a measure to the one that says when it begins. */
    private static final int START = 4;
    /** Sentences from a measure to "the tariffs" of the same action. */
    private static final int SAME = 6;

    private final MeasureWords words;
    private final Lexicon lexicon;
    private final Home home;

    DraftMerger(MeasureWords words, Lexicon lexicon, Home home) {
        this.words = words;
        this.lexicon = lexicon;
        this.home = home;
    }

    List<Draft> merge(Analysis text, List<Draft> drafts) {
        inheritTargets(drafts);
        fillImposers(text, drafts);
        answerTargets(drafts);
        LocalDate today = text.article().publishedAt().toLocalDate();
        goOn(drafts);
        shareStart(drafts, today);
        listStart(drafts, today);
        dropStarts(drafts);
        List<Draft> merged = new ArrayList<>();
        drafts.stream().filter(draft -> !draft.isVague()).forEach(draft -> addTo(merged, draft));
        drafts.stream().filter(Draft::isVague).forEach(draft -> addTo(merged, draft));
        merged.removeAll(merged.stream()
                .filter(draft -> merged.stream().anyMatch(known -> Sameness.isMeant(known, draft)))
                .toList());
        onlyTargets(merged);
        merged.stream()
                .filter(draft -> draft.has("imposer") && draft.text("imposer").equals(draft.text("target")))
                .forEach(draft -> draft.facts.remove("target"));
        merged.removeIf(draft -> isTooLittle(text, draft));
        merged.forEach(draft -> draft.settle(today));
        return merged;
    }

    /** What somebody also did is as new as what was told right before it. */
    private static void goOn(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean on = draft.also
                    && !draft.dated
                    && draft.sentence - before.sentence <= PASSAGE
                    && before.novelty == Novelty.NEW
                    && before.status.equals(draft.status)
                    && before.text("imposer").equals(draft.text("imposer"));
            if (on) {
                draft.novelty = Novelty.NEW;
            }
        }
    }

    /** "The duties take effect in May" is no measure beside those told before it that do. */
    private static void dropStarts(List<Draft> drafts) {
        List<Draft> said = drafts.stream()
                .filter(draft ->
                        draft.starting && drafts.stream().anyMatch(other -> !other.starting && tells(other, draft))
                                || draft.lasting
                                        && drafts.stream().anyMatch(other -> isPutOn(other, draft))
                                        && drafts.stream().noneMatch(other -> other.isEased() && tells(other, draft)))
                .toList();
        drafts.removeAll(said);
    }

    /** "The duties will stay for five years", said of those that the sentence before puts on. */
    private static boolean isPutOn(Draft other, Draft lasting) {
        return tells(other, lasting)
                && lasting.sentence - other.sentence <= 2
                && List.of("impose", "raise").contains(other.text("action"));
    }

    private static boolean tells(Draft other, Draft start) {
        return (other.title || other.sentence < start.sentence && start.sentence - other.sentence <= PASSAGE)
                && other.novelty == start.novelty;
    }

    private static boolean isTooLittle(Analysis text, Draft draft) {
        if (draft.weak) {
            text.drops().say(draft.sentence, draft.text("action") + ": the words only name what is known, or a means");
        } else if (draft.isNobodys()) {
            text.drops()
                    .say(draft.sentence, draft.text("action") + ": nobody does it, to nobody, on no goods, at no rate");
        }
        return draft.weak || draft.isNobodys();
    }

    private static void addTo(List<Draft> merged, Draft draft) {
        merged.stream()
                .filter(known -> known.agrees(draft))
                .findFirst()
                .or(() -> merged.stream().filter(known -> known.heads(draft)).findFirst())
                .ifPresentOrElse(known -> absorb(merged, known, draft), () -> free(merged, draft));
    }

    /** Adds a measure, unless one of them is what makes goods free and the other their freedom. */
    private static void free(List<Draft> merged, Draft draft) {
        merged.stream()
                .filter(known -> known.frees(draft))
                .findFirst()
                .ifPresentOrElse(known -> known.absorbFreedom(draft), () -> merged.add(draft));
    }

    private static void absorb(List<Draft> merged, Draft known, Draft draft) {
        merged.stream()
                .filter(other -> other.sentence == known.sentence && other.agrees(draft))
                .forEach(other -> other.freshen(draft));
        if (!draft.has("target") && !draft.isVague()) {
            merged.stream()
                    .filter(other -> other != known && other.isToldWith(known) && other.agrees(draft))
                    .forEach(other -> other.absorb(draft));
        }
        known.absorb(draft);
    }

    /** "They take effect on Monday" is said of all the measures told before it. */
    private static void shareStart(List<Draft> drafts, LocalDate today) {
        for (Draft draft : drafts) {
            if (draft.anaphoric && draft.isVague() && draft.novelty == Novelty.NEW) {
                begin(drafts, draft.sentence, draft.text("effective"), false, today);
            }
        }
    }

    /** Gives the day on which they begin to the measures told shortly before a sentence. */
    static void begin(List<Draft> drafts, int sentence, String day, boolean began, LocalDate today) {
        if (day.isEmpty()) {
            return;
        }
        int next = sentence;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean near = draft.sentence < sentence && next - draft.sentence <= START;
            if (near && draft.novelty == Novelty.NEW && draft.mayBegin(day, today)) {
                draft.begins(day, today);
                draft.starts(began, today);
                next = draft.sentence;
            }
        }
    }

    /** Countries and rates told one after another begin on the day of the first. */
    private static void listStart(List<Draft> drafts, LocalDate today) {
        Optional<Draft> first = Optional.empty();
        for (Draft draft : drafts) {
            if (first.filter(draft::isListedWith).isPresent()) {
                draft.begins(first.get().text("effective"), today);
            }
            if (draft.has("effective") && draft.isAhead()) {
                first = Optional.of(draft);
            }
        }
    }

    /** "The tariffs" are those of the sentences before. */
    static void inheritTargets(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            if (draft.anaphoric && !draft.has("target") && !draft.has("imposer")) {
                before = antecedent(drafts, i);
                if (before.text("action").equals(draft.text("action"))) {
                    draft.with("imposer", before.text("imposer"));
                }
            }
            if (!draft.has("target")
                    && draft.anaphoric
                    && before.has("target")
                    && draft.sentence - before.sentence <= PASSAGE) {
                draft.with("target", before.text("target"));
                if (!draft.has("imposer")) {
                    draft.with("imposer", before.text("imposer"));
                }
            }
        }
    }

    /** What "the tariffs" go back to: news of the same action shortly before, else what was told right before. */
    private static Draft antecedent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        for (int i = at - 1; i >= 0 && draft.sentence - drafts.get(i).sentence <= SAME; i--) {
            Draft known = drafts.get(i);
            if (known.isNews() && known.has("imposer") && known.text("action").equals(draft.text("action"))) {
                return known;
            }
        }
        return drafts.get(at - 1);
    }

    /**
     * What one does right after it was told of another's measure against it, or goes on doing to the same: in exchange
     * they cut theirs.
     */
    private static void answerTargets(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft before = drafts.get(i - 1);
            int away = draft.sentence - before.sentence;
            boolean same = draft.text("imposer").equals(before.text("imposer"));
            boolean near = away >= 0 && away <= (same ? PASSAGE : 1);
            if (draft.answering && !draft.has("target") && away >= 0 && away <= PASSAGE && draft.isNews()) {
                draft.with("target", same ? "" : before.text("imposer"));
            }
            if (near && !draft.has("target") && before.has("target") && draft.novelty == before.novelty) {
                answer(draft, before);
            }
        }
    }

    private static void answer(Draft draft, Draft before) {
        String imposer = draft.text("imposer");
        if (imposer.equals(before.text("target"))) {
            draft.with("target", before.text("imposer"));
            draft.guessed = true;
        } else if (imposer.equals(before.text("imposer"))
                && !Sameness.isOfOne(before, draft)
                && (draft.has("goods") || draft.has("rateTo") && !draft.everywhere && !draft.isNews())) {
            draft.with("target", before.text("target"));
            draft.guessed = true;
        }
    }

    /** What eases or goes on for nobody named is for the only one against whom the article tells of news. */
    private static void onlyTargets(List<Draft> merged) {
        for (Draft draft : merged) {
            if (draft.follows() && !draft.has("target")) {
                List<String> targets = merged.stream()
                        .filter(other -> other.novelty == Novelty.NEW && other.has("target"))
                        .filter(other -> other.text("imposer").equals(draft.text("imposer")))
                        .map(other -> other.text("target"))
                        .distinct()
                        .toList();
                if (targets.size() == 1) {
                    draft.with("target", targets.get(0));
                    draft.guessed = true;
                }
            }
        }
    }

    /** A measure without a named author is its article's main author's. */
    private void fillImposers(Analysis text, List<Draft> drafts) {
        Optional<String> author = author(text);
        Map<String, Integer> leaders = leaders(text);
        Optional<String> usual = author.or(() -> mostFrequent(count(drafts))).or(() -> home(text, leaders.keySet()));
        if (usual.isEmpty()) {
            drafts.stream().filter(draft -> !draft.guessed).forEach(draft -> leaders.remove(draft.text("target")));
        }
        author.ifPresent(code -> drafts.forEach(draft -> draft.orderedBy(code)));
        for (Draft draft : drafts) {
            if (!draft.has("imposer")) {
                if (author.filter(draft.text("target")::equals).isPresent()) {
                    draft.facts.remove("target"); // nobody writes of duties on his own goods
                }
                if (draft.guessed && usual.filter(draft.text("target")::equals).isPresent()) {
                    draft.facts.remove("target");
                }
                String target = draft.text("target");
                usual.filter(code -> !code.equals(target))
                        .or(() -> {
                            leaders.remove(target);
                            return mostFrequent(leaders);
                        })
                        .or(() -> Optional.of(home.named(text.article())))
                        .filter(code -> !code.equals(target))
                        .ifPresent(code -> draft.with("imposer", code));
            }
        }
    }

    /** The country of the paper where its text names that country or none: "the government" there is its own. */
    private Optional<String> home(Analysis text, Set<String> named) {
        return Optional.of(home.named(text.article())).filter(code -> !code.isEmpty() && named.contains(code));
    }

    /** The country whose government writes the text: "by the authority vested in me as President". */
    private Optional<String> author(Analysis text) {
        Hits hits = text.hits(lexicon);
        String source = Folding.fold(text.article().source());
        return words.who.voices.entrySet().stream()
                .filter(voice -> hits.any(voice.getValue())
                        || words.who.sites.getOrDefault(voice.getKey(), Set.of()).stream()
                                .anyMatch(source::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Integer> count(List<Draft> drafts) {
        Map<String, Integer> counts = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.has("imposer"))
                .forEach(d -> counts.merge(d.text("imposer"), 1, Integer::sum));
        return counts;
    }

    private Map<String, Integer> leaders(Analysis text) {
        Map<String, Integer> counts = new HashMap<>();
        for (NameSpan span : text.nameSpans().all()) {
            boolean governs = span.kind() == NameKind.LEADER || span.kind() == NameKind.METONYM;
            if ((Actors.isActor(span) || span.isPerson() && !span.country().isEmpty())
                    && !words.who.noAgents.contains(span.country().toLowerCase(Locale.ROOT))) {
                counts.merge(span.country(), governs ? 3 : 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Optional<String> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
