package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** On whose goods the thing falls. Immutable. */
final class TargetFinder {

    private static final int PHRASE = 14;
    private static final int SUFFERS = 16;
    private static final int POSSESSED = 6;
    /** Tokens from "from" to the countries that a list names. */
    private static final int LISTED = 5;
    /** Tokens behind "took effect" or "imposed" in which stands on whom. */
    private static final int BEHIND = 10;

    private final MeasureWords words;
    private final FormTable forms;

    TargetFinder(MeasureWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
    }

    /** Codes of the countries whose goods it falls on, named behind the thing or right before it. */
    List<String> find(Passage passage, Trigger trigger, boolean suffered) {
        Set<String> codes = new LinkedHashSet<>();
        if (TriggerFinder.isSparing(trigger)) {
            return passage.allNames().within(trigger.end(), passage.to(), this::canSuffer).stream()
                    .findFirst()
                    .map(name -> joined(passage, name).stream()
                            .map(NameSpan::country)
                            .toList())
                    .orElse(List.of()); // but spared Peru and Chile
        }
        madeThere(passage, trigger).forEach(name -> codes.add(name.country()));
        for (NameSpan span :
                passage.allNames().within(trigger.nounEnd(), nextNoun(passage, trigger), this::canSuffer)) {
            boolean adjective = span.kind() == NameKind.ADJECTIVE;
            boolean behind = trigger.relation() == Relation.MIDDLE || trigger.relation() == Relation.REDUCED;
            boolean away = behind && span.first() > trigger.end() + BEHIND;
            if (away) {
                break;
            }
            if (codes.isEmpty()
                    && !isHome(passage, span)
                    && !isEntered(passage, span)
                    && !isPartnered(passage, span)
                    && isTowards(passage, trigger.nounEnd(), span.first(), span.end(), adjective)) {
                joined(passage, span).forEach(name -> codes.add(name.country()));
            }
        }
        elsewhere(passage, trigger, suffered, codes);
        return new ArrayList<>(codes);
    }

    /** The countries that no words behind the thing name, from wherever else the sentence tells them. */
    private void elsewhere(Passage passage, Trigger trigger, boolean suffered, Set<String> codes) {
        if (codes.isEmpty()) {
            meant(passage, trigger).ifPresent(codes::add);
        }
        boolean between = trigger.relation() == Relation.WITH || trigger.relation() == Relation.ACTIVE;
        if (codes.isEmpty()) {
            possessed(passage, trigger).ifPresent(codes::add);
        }
        if (codes.isEmpty() && between && !suffered && trigger.end() < trigger.noun()) {
            between(passage, trigger).forEach(name -> codes.add(name.country()));
        }
        if (codes.isEmpty()) {
            against(passage, trigger).forEach(name -> codes.add(name.country()));
        }
        if (codes.isEmpty() && trigger.relation() != Relation.WHOLE) {
            Counterparts.before(passage, trigger).ifPresent(codes::add);
        }
        if (codes.isEmpty()) {
            Destination.given(passage, trigger, this::canSuffer)
                    .ifPresent(first -> joined(passage, first).forEach(name -> codes.add(name.country())));
        }
        if (codes.isEmpty()) {
            madeBefore(passage, trigger).forEach(name -> codes.add(name.country()));
        }
    }

    boolean canSuffer(NameSpan span) {
        return Actors.isPlain(span)
                && !words.who.noAgents.contains(span.country().toLowerCase(Locale.ROOT));
    }

    /** Names behind a word that says against whom, where such words stand before the thing: 对美国商品. */
    private List<NameSpan> against(Passage passage, Trigger trigger) {
        for (NameSpan span : passage.allNames().within(passage.from(), trigger.noun(), this::canSuffer)) {
            int before = span.first() - 1;
            while (before > passage.from()
                    && !words.who.against.contains(passage.tokens().folded(before))
                    && words.who.backed.contains(passage.tokens().folded(before))) {
                before--;
            }
            if (before >= passage.from()
                    && words.who.against.contains(passage.tokens().folded(before))) {
                return joined(passage, span);
            }
        }
        return List.of();
    }

    /** European goods: words that are no name of a country but mean one here. */
    private Optional<String> meant(Passage passage, Trigger trigger) {
        int to = nextNoun(passage, trigger);
        for (Map.Entry<String, Integer> code : words.who.codes.entrySet()) {
            int first = passage.hits().first(code.getValue(), trigger.nounEnd(), to);
            int hit = trigger.relation() == Relation.WITH
                    ? passage.hits().first(code.getValue(), trigger.end(), trigger.noun())
                    : -1;
            boolean whole =
                    (trigger.relation() == Relation.WHOLE || isChinese(passage)) && passage.has(code.getValue());
            if (whole || hit >= 0 || first >= 0 && isTowards(passage, trigger.nounEnd(), first, first + 1, true)) {
                return Optional.of(code.getKey());
            }
        }
        return Optional.empty();
    }

    /** Imports from Brazil, cars made in Canada, the tariff India pays. */
    private List<NameSpan> madeThere(Passage passage, Trigger trigger) {
        for (NameSpan span :
                passage.allNames().within(trigger.nounEnd(), nextNoun(passage, trigger), this::canSuffer)) {
            int from = span.first() - 1;
            if (!passage.text().language().startsWith("en")
                    && words.who.backed.contains(passage.tokens().folded(from))
                    && !words.who.madeIn.contains(passage.tokens().folded(from))) {
                from--; // aus der Schweiz
            }
            boolean made = from > trigger.nounEnd()
                    && (words.who.madeIn.contains(passage.tokens().folded(from))
                                    && (isGoods(passage, from - 1) || isHit(passage, trigger))
                            || isListed(passage, trigger.nounEnd(), from));
            boolean pays = span.first() == trigger.nounEnd()
                            && span.end() < passage.to()
                            && words.who.pays.contains(passage.tokens().folded(span.end()))
                    || span.first() == trigger.nounEnd() + 2
                            && passage.tokens().folded(trigger.nounEnd()).equals("paid")
                            && passage.tokens().folded(trigger.nounEnd() + 1).equals("by");
            if (made || pays) {
                return joined(passage, span);
            }
        }
        return List.of();
    }

    /** Whether the thing falls on what is named behind the verb: a duty will hit fish from Peru. */
    private boolean isHit(Passage passage, Trigger trigger) {
        return trigger.relation() == Relation.MIDDLE
                && words.falls.values().stream().anyMatch(list -> passage.hits().at(trigger.first(), list));
    }

    /** Whose partners or allies are meant, and not the country itself: on the biggest U.S. trading partners. */
    boolean isPartnered(Passage passage, NameSpan span) {
        boolean owns = passage.tokens().folded(span.end()).equals("'s");
        return passage.hits().at(owns ? span.end() + 1 : span.end(), words.who.partners);
    }

    /** What a country's own leader puts tariffs on are its imports, and not those from it: Trump on all US imports. */
    private boolean isHome(Passage passage, NameSpan span) {
        boolean into = span.end() + 1 < passage.to()
                && words.who.goods.imports.contains(passage.tokens().folded(span.end()));
        String next = into ? passage.tokens().folded(span.end() + 1) : "";
        return next.equals("of")
                || into
                        && passage.allNames().within(passage.from(), span.first(), NameSpan::isPerson).stream()
                                .anyMatch(person -> person.country().equals(span.country()));
    }

    /** Whether a word opens a list of those whose goods they are: from a few countries, including. */
    private boolean isListed(Passage passage, int noun, int token) {
        int opens = passage.tokens().folded(token).equals("as") ? token - 1 : token;
        if (!words.who.including.contains(passage.tokens().folded(opens))) {
            return false;
        }
        int head = passage.isMark(opens - 1, ",") ? opens - 2 : opens - 1;
        if (head <= noun || !words.who.states.contains(passage.tokens().folded(head))) {
            return false;
        }
        for (int before = head - 1; before > Math.max(noun, head - LISTED); before--) {
            String word = passage.tokens().folded(before);
            if (words.who.madeIn.contains(word) || words.who.towards.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "For goods of Peru the tariffs no longer apply": whose goods are named before the thing. */
    private List<NameSpan> madeBefore(Passage passage, Trigger trigger) {
        for (NameSpan span : passage.allNames().within(passage.from(), trigger.from(), this::canSuffer)) {
            int from = span.first() - 1;
            if (from > passage.from() && passage.tokens().folded(from).equals("the")) {
                from--;
            }
            boolean made = from > passage.from()
                    && words.who.goods.origin.contains(passage.tokens().folded(from))
                    && isGoods(passage, from - 1);
            if (made) {
                return joined(passage, span);
            }
        }
        return List.of();
    }

    /** They hit Chinese goods with tariffs; they impose on China a tariff. */
    private List<NameSpan> between(Passage passage, Trigger trigger) {
        for (NameSpan span : passage.allNames().within(trigger.end(), trigger.noun(), this::canSuffer)) {
            boolean hit = trigger.relation() == Relation.WITH
                    || span.first() == trigger.end() && passage.hits().at(trigger.first(), words.charges)
                    || span.first() > trigger.end()
                            && words.who.towards.contains(passage.tokens().folded(span.first() - 1));
            if (hit) {
                return joined(passage, span);
            }
        }
        return List.of();
    }

    /** A name and those joined to it, where an "and" says that commas join: not "on China, US officials". */
    List<NameSpan> joined(Passage passage, NameSpan first) {
        List<NameSpan> all = Actors.joined(passage, first, this::canSuffer);
        int last = all.get(all.size() - 1).end();
        last += last < passage.to() && passage.isMark(last, ",") ? 1 : 0;
        for (int token = first.end(); token <= last && token < passage.to(); token++) {
            if (words.near.and.contains(passage.tokens().folded(token))) {
                return all;
            }
        }
        return all.size() > 2 ? all : all.subList(0, 1);
    }

    /** Those who will face it: the last countries before the verb, and whoever "and" joins to them. */
    List<String> sufferers(Passage passage, Trigger trigger) {
        Optional<NameSpan> given = Destination.given(passage, trigger, this::canSuffer);
        if (given.isPresent()) {
            return joined(passage, given.get()).stream()
                    .map(NameSpan::country)
                    .distinct()
                    .toList();
        }
        List<NameSpan> names = passage.allNames()
                .within(Math.max(passage.from(), trigger.first() - SUFFERS), trigger.first(), this::canSuffer);
        List<NameSpan> last = List.of();
        for (NameSpan name : names) {
            if (isEntered(passage, name)) {
                continue;
            }
            if (last.isEmpty() || name.first() >= last.get(last.size() - 1).end()) {
                last = Actors.joined(passage, name, this::canSuffer);
            }
        }
        if (!last.isEmpty()) {
            return last.stream().map(NameSpan::country).distinct().toList();
        }
        return words.who.codes.entrySet().stream()
                .filter(code -> passage.has(code.getValue(), trigger.first() - SUFFERS, trigger.first()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** On its exports: those of who spoke of the thing before it. */
    private Optional<String> possessed(Passage passage, Trigger trigger) {
        int limit = Math.min(trigger.nounEnd() + POSSESSED, passage.to());
        for (int token = trigger.nounEnd(); token + 1 < limit && !passage.isMark(token, ",;:."); token++) {
            boolean owned = words.who.owners.contains(passage.tokens().folded(token))
                    && words.near.exports.contains(passage.tokens().folded(token + 1));
            if (owned) {
                return passage.allNames().within(passage.from(), trigger.from(), this::canSuffer).stream()
                        .findFirst()
                        .map(NameSpan::country);
            }
        }
        return Optional.empty();
    }

    /** Whether goods only enter there: imported into the customs territory of the United States. */
    private boolean isEntered(Passage passage, NameSpan name) {
        for (int token = name.first() - 1; token >= Math.max(passage.from(), name.first() - 6); token--) {
            if (words.who.goods.into.contains(passage.tokens().folded(token)) || isInward(passage, token)) {
                return true;
            }
            if (!words.who.goods.intoGap.contains(passage.tokens().folded(token))) {
                return false;
            }
        }
        return false;
    }

    /** Imports to where they are brought: "importazioni negli Stati Uniti". */
    private boolean isInward(Passage passage, int token) {
        return token > passage.from()
                && words.who.goods.inward.contains(passage.tokens().folded(token))
                && words.who.goods.brought.contains(passage.tokens().folded(token - 1));
    }

    private int nextNoun(Passage passage, Trigger trigger) {
        for (int token = trigger.nounEnd(); token < passage.to(); token++) {
            String word = passage.tokens().folded(token);
            boolean next = words.near.and.contains(word) && isVerb(passage, token + 1)
                    || words.near.accompanies.contains(word) && isSparing(passage, token + 1)
                    || words.near.and.contains(word) && isActing(passage, token + 1);
            if (next || passage.isMark(token, ";:.") || passage.hits().at(token, words.noun)) {
                return token;
            }
        }
        return passage.to();
    }

    /** On steel, and the US pushed: a name that begins the next clause. */
    private boolean isActing(Passage passage, int token) {
        int first = token < passage.to() && passage.tokens().folded(token).equals("the") ? token + 1 : token;
        return passage.allNames()
                .at(first)
                .filter(name -> name.end() < passage.to()
                        && forms.is(passage.tokens().word(name.end()), WordForms.PAST)
                        && !forms.is(passage.tokens().word(name.end()), WordForms.BASE))
                .isPresent();
    }

    private boolean isSparing(Passage passage, int token) {
        Integer spares = words.hits.get("exempt");
        return spares != null && token < passage.to() && passage.hits().at(token, spares);
    }

    private boolean isVerb(Passage passage, int token) {
        return token < passage.to()
                && words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list));
    }

    /** Whether "on" or the like opens the phrase that the name stands in. */
    private boolean isTowards(Passage passage, int from, int first, int end, boolean adjective) {
        if (passage.isMark(first - 1, ",") && passage.hits().at(end, words.who.report)) {
            return false;
        }
        boolean english = passage.text().language().startsWith("en");
        for (int token = first - 1; token >= Math.max(from, first - PHRASE); token--) {
            String word = passage.tokens().folded(token);
            if (words.who.towards.contains(word) || !english && words.who.towardsThere.contains(word)) {
                return true;
            }
            if (passage.isMark(token, ",") && isGerund(passage, token + 1)) {
                return false;
            }
            boolean such = token > from && passage.tokens().folded(token - 1).equals("such");
            boolean article = token == first - 1 && !english && words.who.backed.contains(word);
            if (passage.isMark(token, ";:.")
                    || words.who.reasons.contains(word) && !such
                    || words.who.relatives.contains(word) && !article
                    || word.equals("by")
                    || word.equals("to")
                    || word.equals("with")) {
                return false;
            }
            if (words.who.sources.contains(word) && isGoods(passage, token - 1)) {
                return true;
            }
        }
        return adjective && isGoods(passage, end) && first - from < 8;
    }

    private boolean isGerund(Passage passage, int token) {
        return forms.is(passage.tokens().word(token), WordForms.GERUND)
                || passage.tokens().folded(token).endsWith("ing");
    }

    private static boolean isChinese(Passage passage) {
        return passage.tokens().is(passage.to() - 1, Tokens.UNSPACED)
                || passage.tokens().is(passage.from(), Tokens.UNSPACED);
    }

    private boolean isGoods(Passage passage, int token) {
        return token < passage.to()
                && words.who.goodsAfter.contains(passage.tokens().folded(token));
    }
}
