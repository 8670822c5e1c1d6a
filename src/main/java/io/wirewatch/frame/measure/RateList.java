package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rates listed by country: "10% on Canada, 25% on Mexico" in a sentence, "Laos 40%, Mali 10%" in the next, or a line a
 * country below it. Immutable.
 */
final class RateList {

    private static final int LONGEST_LINE = 9;
    private static final int FURTHEST = 40;
    private static final int NEXT = 3;
    private static final int PASSAGE = 10;
    private static final int GAP = 7;
    private static final int PHRASE = 8;
    /** Tokens from countries to the rates that they face. */
    private static final int FACING = 24;

    private final MeasureWords words;
    private final RateFinder rates;

    RateList(MeasureWords words, RateFinder rates) {
        this.words = words;
        this.rates = rates;
    }

    /** The rates by country that follow the thing in its sentence; empty where there are not at least two. */
    Map<String, Double> within(Passage passage, Trigger trigger) {
        Map<String, Double> found = new LinkedHashMap<>(respective(passage));
        listed(passage, trigger.from() - 4).forEach(found::putIfAbsent);
        if (found.values().stream().distinct().count() < 2) {
            Map<String, Double> pairs = pairs(passage);
            return pairs.size() < 2 ? Map.of() : pairs;
        }
        return found;
    }

    /** The rates from a token on that are for the countries behind them: 30% for Chad. */
    private Map<String, Double> listed(Passage passage, int from) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (Percent percent : Percents.in(passage)) {
            if (percent.first() >= from && rates.isRate(passage, percent) && !opensRange(passage, percent)) {
                target(passage, percent).ifPresent(span -> Actors.joined(passage, span, Actors::isPlain)
                        .forEach(name -> found.putIfAbsent(name.country(), percent.value())));
            }
        }
        return found;
    }

    /** The lower end of a range: 10 percent to 12 percent for Chad. */
    private boolean opensRange(Passage passage, Percent percent) {
        int to = percent.end();
        boolean on = to + 1 < passage.to()
                && (words.rate.toRate.contains(passage.tokens().folded(to)) || passage.isMark(to, "-–—"));
        return on && Percents.in(passage).stream().anyMatch(next -> next.first() == to + 1);
    }

    /** As many rates as countries, in their order: "Laos and Mali face 40% and 10%, respectively". */
    private Map<String, Double> respective(Passage passage) {
        Map<String, Double> found = new LinkedHashMap<>();
        List<Percent> percents = Percents.in(passage);
        for (int i = 0; i + 1 < percents.size(); ) {
            int last = i;
            while (last + 1 < percents.size() && follows(passage, percents.get(last), percents.get(last + 1))) {
                last++;
            }
            if (last > i) {
                respective(passage, percents.subList(i, last + 1), found);
            }
            i = last + 1;
        }
        return found;
    }

    private static void respective(Passage passage, List<Percent> rates, Map<String, Double> found) {
        int first = rates.get(0).first();
        for (NameSpan name :
                passage.allNames().within(Math.max(passage.from(), first - FACING), first, Actors::isPlain)) {
            List<NameSpan> group = Actors.joined(passage, name, Actors::isPlain);
            int end = group.get(group.size() - 1).end();
            if (group.size() == rates.size()
                    && end <= first
                    && !passage.hasMark(/* first= */ end, /* end= */ first, ",;:.")) {
                for (int i = 0; i < group.size(); i++) {
                    found.putIfAbsent(group.get(i).country(), rates.get(i).value());
                }
            }
        }
    }

    /** Whether only "and" or a comma parts two rates. */
    private boolean follows(Passage passage, Percent one, Percent next) {
        int gap = next.first() - one.end();
        return gap > 0
                && gap <= 2
                && (words.near.and.contains(passage.tokens().folded(next.first() - 1))
                        || gap == 1 && passage.isMark(one.end(), ","))
                && rates.isRate(passage, one)
                && rates.isRate(passage, next);
    }

    /** The rates by goods where one follows another behind the thing: "and 25% on heavy trucks". */
    Map<String, Double> byGoods(Passage passage, Trigger trigger) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (Percent percent : Percents.in(passage)) {
            int on = percent.end();
            boolean listed = percent.first() >= (rises(trigger) ? trigger.end() : trigger.nounEnd())
                    && on < passage.to()
                    && words.near.openers.contains(passage.tokens().folded(on))
                    && passage.hits().first(words.noun, trigger.nounEnd(), percent.first()) < 0;
            String goods = listed ? GoodsFinder.phrase(words, passage, on + 1) : "";
            if (!goods.isEmpty()
                    && Actors.firstAfter(passage, on, until(passage, on + 1), Actors::isPlain)
                            .isEmpty()) {
                found.put(goods, percent.value());
            }
        }
        return found;
    }

    /** Whether the thing itself goes up or down, so that a rate before that is one that it comes from. */
    private static boolean rises(Trigger trigger) {
        return trigger.relation() == Trigger.Relation.MIDDLE && trigger.first() >= trigger.nounEnd();
    }

    private Optional<NameSpan> target(Passage passage, Percent percent) {
        int limit = Math.min(percent.end() + 8, passage.to());
        for (int token = percent.end(); token < limit; token++) {
            if (words.rate.listed.contains(passage.tokens().folded(token))) {
                return Actors.firstAfter(passage, token + 1, until(passage, token + 1), Actors::isPlain);
            }
            if (passage.isMark(token, ",;:.")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the phrase that names what a rate falls on ends at the latest. */
    private static int until(Passage passage, int from) {
        int limit = Math.min(from + PHRASE, passage.to());
        for (int token = from; token < limit; token++) {
            if (passage.isMark(token, ",;:.") || passage.tokens().is(token, Tokens.NUMBER)) {
                return token;
            }
        }
        return limit;
    }

    /** Countries that stand right before their rates: "Laos and Mali face 40%, Chad 10%". */
    private Map<String, Double> pairs(Passage passage) {
        Map<String, Double> found = new LinkedHashMap<>();
        List<Percent> percents = Percents.in(passage);
        int done = passage.from();
        int next = 0;
        for (NameSpan name : passage.allNames().within(passage.from(), passage.to(), Actors::isPlain)) {
            if (name.first() < done) {
                continue;
            }
            List<NameSpan> group = Actors.joined(passage, name, Actors::isPlain);
            NameSpan last = group.get(group.size() - 1);
            done = last.end();
            while (next < percents.size() && percents.get(next).first() < done) {
                next++;
            }
            if (next < percents.size() && isPair(passage, last, percents.get(next))) {
                double rate = percents.get(next).value();
                group.forEach(one -> found.putIfAbsent(one.country(), rate));
            }
        }
        return found;
    }

    private boolean isPair(Passage passage, NameSpan name, Percent percent) {
        if (percent.first() - name.end() > GAP || !rates.isRate(passage, percent)) {
            return false;
        }
        for (int token = name.end(); token < percent.first(); token++) {
            boolean opens = passage.isMark(token, "(:–—-[");
            if (!opens && !words.rate.beforeListed.contains(passage.tokens().folded(token))) {
                return false;
            }
        }
        return true;
    }

    /** The last measure told, or one shortly before it that says from when. */
    private static Draft opening(List<Draft> drafts) {
        Draft last = drafts.get(drafts.size() - 1);
        for (int i = drafts.size() - 1; i >= 0 && last.sentence - drafts.get(i).sentence <= PASSAGE; i--) {
            if (drafts.get(i).has("effective") && drafts.get(i).text("action").equals("impose")) {
                return drafts.get(i);
            }
        }
        return last;
    }

    /** A line that begins with a rate for the countries behind it: "12%: Laos, Mali". */
    private Map<String, Double> rated(Passage passage) {
        Map<String, Double> found = new LinkedHashMap<>();
        if (isRateLine(passage)) {
            double rate = Percents.in(passage).get(0).value();
            passage.names().stream().filter(Actors::isPlain).forEach(name -> found.putIfAbsent(name.country(), rate));
        }
        return found;
    }

    private boolean isRateLine(Passage passage) {
        int first = passage.from();
        boolean number = passage.tokens().is(first, Tokens.NUMBER)
                || first + 1 < passage.to() && passage.tokens().is(first + 1, Tokens.NUMBER);
        if (!number) {
            return false;
        }
        List<Percent> percents = Percents.in(passage);
        if (percents.size() != 1 || percents.get(0).first() - passage.from() > 1) {
            return false;
        }
        int mark = percents.get(0).end();
        return mark < passage.to() && passage.isMark(mark, ":–—-");
    }

    /** A short line that is a country and a rate, or a sentence of such pairs, goes on with the measure before it. */
    List<Draft> continued(Passage passage, List<Draft> drafts) {
        Draft before = opening(drafts);
        int away = passage.sentence() - before.sentence;
        if (away > FURTHEST || !before.text("action").equals("impose")) {
            return List.of();
        }
        boolean line = passage.to() - passage.from() <= LONGEST_LINE || isRateLine(passage);
        if (away > (line ? FURTHEST : NEXT)) {
            return List.of();
        }
        Map<String, Double> pairs = rated(passage);
        if (pairs.isEmpty()) {
            pairs = pairs(passage);
        }
        Map<String, Double> all = new LinkedHashMap<>(pairs);
        listed(passage, passage.from()).forEach(all::putIfAbsent);
        if (all.isEmpty() || !line && all.size() < 2) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        all.forEach((country, rate) -> found.add(like(before, passage, country, rate)));
        return found;
    }

    private Draft like(Draft before, Passage passage, String country, Double rate) {
        Draft draft = new Draft(words.near.general, before.sentence, "impose", before.status, before.novelty);
        draft.with("imposer", before.text("imposer"))
                .with("target", country)
                .with("rateTo", rate)
                .with("effective", before.text("effective"));
        draft.evidence.add(passage.text().excerpt(passage.from(), passage.to()));
        return draft;
    }
}
