package io.wirewatch.frame.measure;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.date.Cue;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the measures that one sentence tells. Immutable. */
final class DraftMaker {

    private static final int NEAR = 10;

    private final MeasureWords words;
    private final FormTable forms;
    private final TriggerFinder triggers;
    private final RoleFinder roles;
    private final RateFinder rates;
    private final RateList lists;
    private final Modality modality;
    private final ClauseFinder clauses;

    DraftMaker(MeasureWords words, RateFinder rates, RateList lists, Modality modality, FormTable forms) {
        this.words = words;
        this.forms = forms;
        this.triggers = new TriggerFinder(words, forms);
        this.roles = new RoleFinder(words, forms);
        this.rates = rates;
        this.lists = lists;
        this.modality = modality;
        this.clauses = new ClauseFinder(words);
    }

    List<Draft> make(Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Clause clause : clauses.of(passage, triggers.find(passage))) {
            if (!isSupposed(passage, clause.trigger()) && !isStanding(passage, clause.trigger())) {
                List<Draft> made = make(passage, clause);
                if (!drafts.isEmpty() && accompanies(passage, clause.trigger())) {
                    made.forEach(draft -> draft.accompanies(drafts.get(0)));
                }
                drafts.addAll(made);
            }
        }
        DraftMerger.inheritTargets(drafts);
        drafts.removeIf(draft -> draft.passing && drafts.stream().anyMatch(draft::isSaidBetter));
        return instead(drafts);
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
        return all;
    }

    private Draft draft(Passage passage, Clause clause, String imposer, String target) {
        Trigger trigger = clause.trigger();
        String action = isDenied(passage, trigger) ? "exempt" : trigger.action();
        Timing timing = timing(passage, clause, action);
        Draft draft = new Draft(words.near.general, passage.sentence(), action, timing.status(), timing.novelty());
        boolean again = trigger.relation() == Relation.WHOLE && !action.equals("remove");
        draft.anaphoric = again || isPointed(passage, trigger);
        draft.again = again && isOfToldBefore(action);
        draft.title = passage.tokens().part(passage.from()) == Part.TITLE;
        draft.dated = timing.past();
        draft.otherwise = passage.has(words.when.otherwise, trigger.first() - 3, trigger.first());
        draft.ordered = passage.has(words.when.shall, trigger.first() - 4, trigger.first());
        draft.nominal = trigger.relation() == Relation.NOMINAL;
        draft.with("imposer", imposer.equals(target) ? "" : imposer).with("target", target);
        String goods = GoodsFinder.find(words, passage, trigger);
        boolean suffers = goods.isEmpty() && passage.hits().at(trigger.first(), words.faces);
        draft.with("goods", suffers ? GoodsFinder.before(words, clause.words(), trigger.first()) : goods);
        draft.with(rates.find(clause.words(), trigger));
        if (!timing.effective().isEmpty()) {
            draft.begins(timing.effective(), Recency.publication(passage));
        }
        draft.evidence.add(passage.text().excerpt(passage.from(), passage.to()));
        draft.passing = action.equals("impose")
                && (trigger.describes() || trigger.relation() == Relation.NOMINAL)
                && draft.isBare();
        draft.weak = isWeak(passage, trigger, draft) || isMeans(passage, trigger);
        return draft;
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

    /** Whether words that are action and thing at once stand for a thing told before: raise it to 15%. */
    static boolean isOfToldBefore(String action) {
        return List.of("raise", "cut", "exempt").contains(action);
    }

    /** Whether its words point back to what was told: these tariffs, 24 points of that rate. */
    private boolean isPointed(Passage passage, Trigger trigger) {
        for (int token = Math.max(passage.from(), trigger.noun() - 1); token < trigger.nounEnd(); token++) {
            if (words.near.pointing.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private Timing timing(Passage passage, Clause clause, String action) {
        Trigger trigger = clause.trigger();
        boolean ahead = modality.isAhead(passage, trigger.first());
        boolean now = passage.has(words.when.now, trigger.from() - NEAR, trigger.to() + NEAR);
        String status = status(passage, trigger, action);
        if (status.equals("threatened") && ahead && isScheduled(passage, trigger)) {
            status = "announced";
        }
        boolean open = status.equals("proposed") || status.equals("threatened") || status.equals("ruled-out");
        boolean recalled = passage.has(words.when.cause, trigger.from() - NEAR, trigger.from())
                || !open && !now && isRecalled(passage, trigger);
        if (status.equals("announced") && !now && passage.has(words.when.recall)) {
            status = "in-force";
        }
        return Timing.of(
                clause.when(),
                trigger,
                new Timing.Words(
                        status, now, ahead, recalled, isNamed(passage, trigger), triggers.clause(passage, trigger)));
    }

    private boolean isRecalled(Passage passage, Trigger trigger) {
        boolean lead = Timing.isLead(passage, trigger);
        boolean since = passage.tokens()
                .folded(Math.max(passage.from(), trigger.first() - 2))
                .equals("since");
        boolean aside = forms.is(passage.tokens().word(trigger.first()), WordForms.GERUND)
                && passage.has(words.when.meanwhile, trigger.first() - 3, trigger.first());
        return since
                || aside
                || modality.isEarlier(passage, trigger.first())
                || passage.has(words.when.recall)
                || !lead && passage.has(words.when.toldPast, trigger.first() - NEAR, trigger.first());
    }

    /** What begins on a day that is set applies by default, whatever may still stop it. */
    private boolean isScheduled(Passage passage, Trigger trigger) {
        return !passage.has(words.when.threaten, trigger.from() - NEAR, trigger.from())
                && Recency.dates(passage).stream()
                        .anyMatch(date ->
                                date.cue() == Cue.FROM && date.when().latest().isAfter(Recency.publication(passage)));
    }

    /** "Trump's tariff hike hurts": the noun alone names what is known. */
    private boolean isNamed(Passage passage, Trigger trigger) {
        boolean settled = Timing.isLead(passage, trigger) && passage.has(words.when.announce);
        return trigger.relation() == Relation.NOMINAL
                && !settled
                && passage.tokens().part(passage.from()) == Part.BODY
                && !passage.hits().at(trigger.first(), words.when.announce)
                && !passage.hits().at(trigger.first(), words.when.propose)
                && !passage.hits().at(trigger.first(), words.when.threaten)
                && !modality.isGoverned(passage, trigger.first());
    }

    /** What a country always does is no news of a change: Peru levies duties that may reach 90%. */
    private boolean isStanding(Passage passage, Trigger trigger) {
        int kinds = forms.kinds(passage.tokens().word(trigger.first()));
        boolean present = (kinds & WordForms.THIRD) != 0 && (kinds & WordForms.PAST) == 0;
        boolean levies = (trigger.relation() == Relation.ACTIVE || trigger.relation() == Relation.WITH)
                && passage.hits().at(trigger.first(), words.levies);
        return present
                && levies
                && !passage.has(words.document)
                && !passage.has(words.when.now)
                && !Timing.isLead(passage, trigger);
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
        return after && passage.has(words.when.condition, trigger.noun() - 4, trigger.noun())
                || eases && clause
                || passage.has(words.ableTo, trigger.first() - 3, trigger.first())
                        && !modality.status(passage, trigger.first(), false).equals("ruled-out")
                || passage.has(words.supposes, trigger.first() - 5, trigger.first())
                        && isPast(passage, trigger.first())
                        && passage.has(words.when.would, trigger.to(), passage.to());
    }

    private boolean isPast(Passage passage, int token) {
        int kinds = forms.kinds(passage.tokens().word(token));
        return (kinds & WordForms.PAST) != 0 && (kinds & WordForms.THIRD) == 0;
    }

    /** The duty will not apply; no tariff will be paid: an exemption. */
    private boolean isDenied(Passage passage, Trigger trigger) {
        if (!trigger.action().equals("impose") || !passage.has(words.applies, trigger.first(), trigger.end())) {
            return false;
        }
        if (passage.has(words.rate.zero, trigger.from() - 2, trigger.to())) {
            return false;
        }
        return passage.has(words.when.negation, trigger.first() - 4, trigger.first())
                || passage.has(words.none, trigger.noun() - 3, trigger.noun());
    }

    /** "Should Peru retaliate, the duties may be raised": all of it is only supposed. */
    private boolean opensWithShould(Passage passage) {
        int token = passage.from();
        while (token < passage.to() - 1
                && token < passage.from() + 4
                && !passage.tokens().is(token, Tokens.CAPITAL)) {
            token++;
        }
        return passage.tokens().folded(token).equals("should") && !passage.isMark(passage.to() - 1, "?");
    }

    /** That tariffs be cut: what somebody asks for. */
    private boolean isAsked(Passage passage, Trigger trigger) {
        int be = trigger.first() - 1;
        return be > trigger.noun()
                && passage.tokens().folded(be).equals("be")
                && passage.has(words.when.propose, passage.from(), trigger.noun());
    }

    private String status(Passage passage, Trigger trigger, String action) {
        if (opensWithShould(passage) && List.of("impose", "raise").contains(action)) {
            return "threatened";
        }
        boolean after = trigger.first() > trigger.noun();
        boolean nominal = trigger.relation() == Relation.NOMINAL;
        String status = after && !nominal
                ? modality.status(passage, trigger.nounEnd(), trigger.first(), false)
                : modality.status(passage, trigger.first(), nominal);
        if (status.equals("in-force") && after && isAsked(passage, trigger)) {
            return "proposed";
        }
        boolean eases = !action.equals("impose") && !action.equals("raise");
        if (status.equals("threatened")
                && eases
                && !passage.has(words.when.threaten, trigger.from() - NEAR, trigger.from())) {
            return "proposed";
        }
        if (action.equals("exempt") && !action.equals(trigger.action())) {
            return "announced";
        }
        if (action.equals("exempt") && status.equals("ruled-out") && after) {
            return "announced";
        }
        boolean coming = trigger.relation() == Relation.MIDDLE
                && forms.is(passage.tokens().word(trigger.first()), WordForms.GERUND);
        if (coming && status.equals("in-force")) {
            return "announced";
        }
        boolean settled = status.equals("in-force") || status.equals("announced");
        return action.equals("suspend") && settled ? "suspended" : status;
    }
}
