package io.wirewatch.frame.measure;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the measures that one sentence tells. Immutable. */
final class DraftMaker {

    /** Tokens behind a thing in which the verb of its clause is sought. */
    private static final int SUBJECT_REACH = 12;
    /** Tokens from "no longer necessary" to what is not. */
    private static final int NEEDLESS = 8;
    /** Tokens from "would have" to a participle. */
    private static final int WOULD_HAVE = 4;
    /** Tokens from words of power to the verb. */
    private static final int ABLE = 5;
    /** Tokens from "until" to the thing. */
    private static final int TERM = 4;
    /** Tokens behind a thing in which "on that country" stands. */
    private static final int THAT_COUNTRY = 6;

    private final MeasureWords words;
    private final FormTable forms;
    private final TriggerFinder triggers;
    private final RoleFinder roles;
    private final RateFinder rates;
    private final RateList lists;
    private final RateMoves moves;
    private final Modality modality;
    private final ClauseFinder clauses;
    private final Progress progress;
    private final Habits habits;

    DraftMaker(MeasureWords words, RateFinder rates, RateList lists, Modality modality, FormTable forms) {
        this.words = words;
        this.forms = forms;
        this.triggers = new TriggerFinder(words, forms);
        this.roles = new RoleFinder(words, forms);
        this.rates = rates;
        this.lists = lists;
        this.moves = new RateMoves(words, rates);
        this.modality = modality;
        this.clauses = new ClauseFinder(words);
        this.progress = new Progress(words, forms, modality, triggers);
        this.habits = new Habits(words, forms);
    }

    List<Draft> make(Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        List<Trigger> found = triggers.find(passage);
        if (found.isEmpty()) {
            passage.drop("no verb or noun of action is found that has the thing as its subject or object");
        }
        for (Clause clause : clauses.of(passage, found)) {
            if (isTold(passage, clause.trigger())) {
                List<Draft> made = make(passage, clause);
                if (!drafts.isEmpty() && accompanies(passage, clause.trigger())) {
                    made.forEach(draft -> draft.accompanies(drafts.get(0)));
                    made = made.stream()
                            .filter(draft -> drafts.stream().noneMatch(cut -> cut.leaves(draft)))
                            .toList();
                }
                drafts.addAll(made);
            }
        }
        DraftMerger.inheritTargets(drafts);
        drafts.removeIf(draft -> draft.passing && drafts.stream().anyMatch(draft::isSaidBetter));
        return instead(drafts);
    }

    private boolean isTold(Passage passage, Trigger trigger) {
        if (isEased(passage, trigger)) {
            passage.drop("the thing is one that was eased before, and is not imposed: " + shown(passage, trigger));
            return false;
        }
        if (isAsked(passage)) {
            passage.drop("a title that only asks: " + shown(passage, trigger));
            return false;
        }
        boolean supposed = isSupposed(passage, trigger);
        boolean standing = !supposed && (habits.isHabit(passage, trigger) || isKnown(passage, trigger));
        if (supposed) {
            passage.drop("only a condition, or something supposed: " + shown(passage, trigger));
        } else if (standing) {
            passage.drop("what somebody always does, and no change: " + shown(passage, trigger));
        }
        return !supposed && !standing;
    }

    /** "Will Peru cut tariffs?" as a title. */
    private boolean isAsked(Passage passage) {
        return passage.tokens().part(passage.from()) == Part.TITLE
                && passage.isMark(passage.to() - 1, "?")
                && words.near.asks.contains(passage.tokens().folded(passage.from()));
    }

    /** "The suspended duties apply to": not imposed, but named by what was done to them. */
    private boolean isEased(Passage passage, Trigger trigger) {
        int before = trigger.noun() - 1;
        return trigger.relation() == Relation.MIDDLE
                && trigger.action().equals("impose")
                && before >= passage.from()
                && passage.hits().at(before, words.eased);
    }

    private static String shown(Passage passage, Trigger trigger) {
        return '"' + passage.tokens().text(trigger.from(), trigger.to()) + '"';
    }

    /** "Would otherwise be subject to 25% shall instead be subject to 10%": one measure, from the one to the other. */
    private static List<Draft> instead(List<Draft> drafts) {
        Optional<Draft> standing =
                drafts.stream().filter(draft -> draft.otherwise).findFirst();
        List<Draft> told = drafts.stream().filter(draft -> !draft.otherwise).toList();
        if (standing.isEmpty() || told.isEmpty()) {
            return drafts;
        }
        told.forEach(draft -> draft.insteadOf(standing.get()));
        return told;
    }

    /** "While keeping a rate of 10%": as far as the action that it goes with. */
    private boolean accompanies(Passage passage, Trigger trigger) {
        int verb = trigger.first();
        boolean joins = verb > passage.from()
                && (trigger.relation() == Relation.ACTIVE
                                && words.near.accompanies.contains(
                                        passage.tokens().folded(verb - 1))
                        || trigger.relation() == Relation.MIDDLE && passage.isMark(verb - 1, ","));
        return joins && forms.is(passage.tokens().word(verb), WordForms.GERUND);
    }

    private List<Draft> make(Passage passage, Clause clause) {
        Trigger trigger = clause.trigger();
        Roles found = roles.find(passage, trigger);
        List<String> agents = found.agents();
        if (agents.size() == 2) {
            return List.of(
                    draft(passage, clause, agents.get(0), agents.get(1)),
                    draft(passage, clause, agents.get(1), agents.get(0)));
        }
        String imposer = agents.isEmpty() ? "" : agents.get(0);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (String target : found.targets().isEmpty() ? List.of("") : found.targets()) {
            Draft draft = draft(passage, clause, imposer, target);
            draft.guessed = found.guessed();
            draft.weak |= !Timing.isLead(passage, trigger) && isWeak(passage, trigger, draft);
            drafts.put(target, draft);
        }
        lists.within(clause.words(), trigger).forEach((target, rate) -> drafts.computeIfAbsent(
                        target, absent -> draft(passage, clause, imposer, target))
                .with("rateTo", rate));
        List<Draft> all = new ArrayList<>(drafts.values());
        Draft first = all.get(0);
        lists.byGoods(clause.words(), trigger)
                .forEach((goods, rate) -> all.add(draft(passage, clause, imposer, first.text("target"))
                        .with("goods", goods)
                        .with("rateTo", rate)));
        moves.further(clause.words(), trigger).forEach(move -> all.add(moved(passage, clause, first, move)));
        return all;
    }

    private Draft moved(Passage passage, Clause clause, Draft first, RateMoves.Move move) {
        Draft draft = draft(passage, clause, first.text("imposer"), first.text("target"));
        draft.facts.remove("goods");
        draft.facts.remove("rateFrom");
        move.from().ifPresent(rate -> draft.with("rateFrom", rate));
        return draft.with("goods", move.goods()).with("rateTo", move.to());
    }

    private Draft draft(Passage passage, Clause clause, String imposer, String target) {
        Trigger trigger = clause.trigger();
        RateFinder.Rates found = rates.find(clause.words(), trigger);
        String action = progress.isDenied(passage, trigger) ? "exempt" : found.action(compared(passage, trigger));
        Timing timing = progress.timing(passage, clause, found.lifts(action) ? "raise" : action);
        boolean off = timing.status().equals("cancelled") && action.equals("remove");
        Draft draft = new Draft(
                words.near.general, passage.sentence(), off ? "impose" : action, timing.status(), timing.novelty());
        boolean again = trigger.relation() == Relation.WHOLE && !action.equals("remove");
        draft.anaphoric = again || isPointed(passage, trigger);
        draft.again = again && isOfToldBefore(action);
        draft.free = trigger.relation() == Relation.WHOLE && action.equals("remove")
                || action.equals("exempt") && !action.equals(trigger.action());
        draft.everywhere = passage.has(words.who.everywhere);
        draft.recalled = passage.has(words.when.recall);
        draft.title = passage.tokens().part(passage.from()) == Part.TITLE;
        draft.dated = timing.past();
        draft.otherwise = passage.has(words.when.otherwise, trigger.first() - 3, trigger.first());
        draft.ordered = passage.has(words.when.shall, trigger.first() - 4, trigger.first());
        draft.nominal = trigger.relation() == Relation.NOMINAL;
        draft.verb = trigger.first();
        draft.beside = triggers.isBeside(passage, trigger);
        draft.with("imposer", imposer.equals(target) ? "" : imposer).with("target", target);
        String goods = GoodsFinder.find(words, passage, trigger);
        boolean suffers = goods.isEmpty() && passage.hits().at(trigger.first(), words.who.faces);
        draft.with("goods", suffers ? GoodsFinder.before(words, clause.words(), trigger.first()) : goods);
        draft.with(found);
        if (!timing.effective().isEmpty()) {
            draft.begins(timing.effective(), Recency.publication(passage));
        }
        draft.evidence.add(passage.text().excerpt(passage.from(), passage.to()));
        mark(passage, trigger, draft);
        return draft;
    }

    /** To announce higher duties is to raise them; to impose them is not. */
    private String compared(Passage passage, Trigger trigger) {
        boolean open = trigger.action().equals("impose")
                && trigger.relation() == Relation.ACTIVE
                && !passage.hits().at(trigger.first(), words.excise.levied);
        return open
                ? words.comparisons.entrySet().stream()
                        .filter(list -> passage.has(list.getValue(), trigger.end(), trigger.noun()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(trigger.action())
                : trigger.action();
    }

    /** Notes how its words tell a measure. */
    private void mark(Passage passage, Trigger trigger, Draft draft) {
        draft.sure = passage.hits().at(trigger.noun(), words.thing.sure) && trigger.relation() != Relation.NOMINAL;
        draft.also = passage.has(words.when.also, passage.from(), trigger.first());
        draft.answering = passage.has(words.when.answers);
        draft.starting = trigger.relation() == Relation.MIDDLE
                && passage.hits().at(trigger.first(), words.when.starts)
                && !draft.has("imposer")
                && !draft.has("goods")
                && draft.isVague();
        draft.lasting = trigger.relation() == Relation.MIDDLE
                && draft.text("action").equals("extend")
                && !draft.has("imposer")
                && draft.isVague();
        draft.passing = draft.text("action").equals("impose")
                && (trigger.describes() || trigger.relation() == Relation.NOMINAL)
                && draft.isBare();
        draft.weak = isWeak(passage, trigger, draft) || isMeans(passage, trigger) || isSubject(passage, trigger);
    }

    /** A noun alone that names what is known, by nobody or of nobody's goods: "tariff hikes hurt". */
    private boolean isWeak(Passage passage, Trigger trigger, Draft draft) {
        return trigger.relation() == Relation.NOMINAL
                && draft.isVague()
                && (!draft.has("imposer") || !draft.text("action").equals("impose"))
                && !passage.hits().at(trigger.first(), words.when.propose)
                && !modality.isGoverned(passage, trigger.first());
    }

    /** "By imposing tariffs, they protect": what is known is only said to serve an end. */
    private boolean isMeans(Passage passage, Trigger trigger) {
        int by = trigger.first() - 1;
        return by >= passage.from()
                && by <= passage.from() + 1
                && passage.tokens().folded(by).equals("by")
                && forms.is(passage.tokens().word(trigger.first()), WordForms.GERUND);
    }

    /** "Removing the tariffs will save money": what is known is only said to do something. */
    private boolean isSubject(Passage passage, Trigger trigger) {
        boolean opens = (trigger.first() == passage.from()
                        || trigger.first() == passage.from() + 1 && passage.isMark(passage.from(), "“\"‘'")
                        || passage.tokens().folded(trigger.first() - 1).equals("that")
                        || isActed(passage, trigger.first()))
                && !passage.has(words.who.each)
                && trigger.relation() == Relation.ACTIVE
                && forms.is(passage.tokens().word(trigger.first()), WordForms.GERUND)
                && passage.tokens().part(passage.from()) == Part.BODY;
        return opens && passage.has(words.serves, trigger.nounEnd(), trigger.nounEnd() + SUBJECT_REACH);
    }

    /** Whether the name of who acts opens a clause right before the verb: ", Peru imposing". */
    private static boolean isActed(Passage passage, int verb) {
        return passage.allNames()
                .endingAt(verb)
                .map(name -> passage.tokens().folded(name.first() - 1).equals("the") ? name.first() - 1 : name.first())
                .filter(first -> first == passage.from() || passage.isMark(first - 1, ",“\""))
                .isPresent();
    }

    /** Whether words that are action and thing at once stand for a thing told before: raise it to 15%. */
    static boolean isOfToldBefore(String action) {
        return List.of("raise", "cut", "exempt", "suspend").contains(action);
    }

    /** Whether its words point back to what was told: these tariffs, 24 points of that rate. */
    private boolean isPointed(Passage passage, Trigger trigger) {
        for (int token = Math.max(passage.from(), trigger.noun() - 1); token < trigger.nounEnd(); token++) {
            if (words.near.pointing.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return passage.has(words.who.thatCountry, trigger.nounEnd(), trigger.nounEnd() + THAT_COUNTRY);
    }

    /** "Assess existing tariffs": what is there already is not imposed by what is done with it. */
    private boolean isKnown(Passage passage, Trigger trigger) {
        return trigger.action().equals("impose")
                && trigger.relation() == Relation.ACTIVE
                && words.near.existing.contains(passage.tokens().folded(trigger.noun() - 1))
                && trigger.noun() - 1 >= trigger.end();
    }

    /** "If tariffs are raised" supposes a measure of nobody, "if they raised tariffs, it would" one of no time. */
    private boolean isSupposed(Passage passage, Trigger trigger) {
        boolean after = trigger.relation() == Relation.PASSIVE
                || trigger.relation() == Relation.REDUCED
                || trigger.relation() == Relation.MIDDLE;
        boolean eases = !trigger.action().equals("impose") && !trigger.action().equals("raise");
        int condition = passage.hits()
                .last(words.when.condition, Math.max(passage.from(), trigger.first() - 8), trigger.first());
        boolean clause = condition >= 0 && !passage.hasMark(condition, trigger.first(), ",;:");
        return passage.has(words.when.needless, trigger.first() - NEEDLESS, trigger.first())
                || !trigger.describes() && passage.has(words.when.avoids, trigger.first() - WOULD_HAVE, trigger.first())
                || passage.hits().at(trigger.first(), words.when.avoids)
                || passage.has(words.when.wouldHave, trigger.first() - WOULD_HAVE, trigger.first())
                || after && passage.has(words.when.condition, trigger.noun() - 4, trigger.noun())
                || after && eases && isTerm(passage, trigger)
                || eases && clause
                || isThought(passage, trigger)
                || passage.has(words.ableTo, trigger.first() - ABLE, trigger.first())
                        && !modality.status(passage, trigger.first(), false).equals("ruled-out")
                || passage.has(words.supposes, trigger.first() - 5, trigger.first())
                        && isPast(passage, trigger.first())
                        && passage.has(words.when.would, trigger.to(), passage.to());
    }

    /** "Until the duties are lifted": only how long something else goes on. */
    private static boolean isTerm(Passage passage, Trigger trigger) {
        for (int token = Math.max(passage.from(), trigger.noun() - TERM); token < trigger.noun(); token++) {
            if (passage.tokens().folded(token).equals("until")
                    || passage.tokens().folded(token).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** "A rise in tariffs would be met by": a noun alone, of which is only said what it would do. */
    private boolean isThought(Passage passage, Trigger trigger) {
        int would = trigger.relation() == Relation.NOMINAL
                ? passage.hits().first(words.when.would, trigger.to(), trigger.to() + SUBJECT_REACH)
                : -1;
        return would >= 0
                && !trigger.action().equals("exempt")
                && !passage.hasMark(trigger.to(), would, ",;:")
                && !passage.has(words.when.starts, would, passage.to())
                && !modality.isGoverned(passage, trigger.first());
    }

    private boolean isPast(Passage passage, int token) {
        int kinds = forms.kinds(passage.tokens().word(token));
        return (kinds & WordForms.PAST) != 0 && (kinds & WordForms.THIRD) == 0;
    }
}
