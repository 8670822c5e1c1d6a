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
import java.util.List;

/** How far the measure of a clause is: decided, proposed, threatened, in force, and whether that is news. Immutable. */
final class Progress {

    private static final int NEAR = 10;
    private static final int AUXILIARY = 4;
    /** Tokens from what was signed to the last thing that it does. */
    private static final int FAR = 24;
    /** Tokens from the start of a sentence to the order that it goes back to, and from there to its day. */
    private static final int OPENING = 6;

    private final MeasureWords words;
    private final FormTable forms;
    private final Modality modality;
    private final TriggerFinder triggers;
    private final Withdrawal withdrawal;
    private final Begun begun;

    Progress(MeasureWords words, FormTable forms, Modality modality, TriggerFinder triggers) {
        this.words = words;
        this.forms = forms;
        this.modality = modality;
        this.triggers = triggers;
        this.withdrawal = new Withdrawal(words, modality);
        this.begun = new Begun(words, forms, modality);
    }

    /** When it applies, how far it is and whether that is news. */
    Timing timing(Passage passage, Clause clause, String action) {
        Trigger trigger = clause.trigger();
        boolean ahead = modality.isAhead(passage, trigger.first());
        int near = trigger.describes() ? trigger.noun() : trigger.from() - NEAR;
        boolean now = passage.has(words.when.now, near, trigger.to() + NEAR);
        String status = status(passage, trigger, action);
        if (status.equals("threatened") && ahead && isScheduled(passage, trigger)) {
            status = "announced";
        }
        boolean open = status.equals("proposed") || status.equals("threatened") || status.equals("ruled-out");
        boolean recalled = isCause(passage, trigger)
                || !now && (open ? modality.isEarlier(passage, trigger.first()) : isRecalled(passage, trigger));
        if (status.equals("announced")
                && !now
                && (passage.has(words.when.recall) || isSignedBefore(passage, trigger))) {
            status = "in-force";
        }
        return Timing.of(
                clause.when(),
                trigger,
                new Timing.Words(
                        status,
                        now,
                        ahead,
                        recalled,
                        isNamed(passage, trigger),
                        triggers.clause(passage, trigger),
                        words));
    }

    /** Whether it is only told as the reason of something: because of the tariffs. */
    private boolean isCause(Passage passage, Trigger trigger) {
        int from = Math.max(passage.from(), trigger.from() - NEAR);
        int cause = passage.hits().last(words.when.cause, from, trigger.from());
        for (int token = Math.max(cause, from); token < trigger.from(); token++) {
            if (words.near.and.contains(passage.tokens().folded(token))) {
                return false;
            }
        }
        return cause >= 0;
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
                || !lead && isToldBefore(passage, trigger)
                || isSignedBefore(passage, trigger);
    }

    /** "It announced duties": told on the way, it was done before; "it has announced" and "announced plans to" are news. */
    private boolean isToldBefore(Passage passage, Trigger trigger) {
        int told = passage.hits().last(words.when.toldPast, trigger.first() - NEAR, trigger.first());
        return told >= passage.from()
                && !modality.isAhead(passage, trigger.first())
                && !passage.has(words.when.plansTo, told, trigger.first())
                && !passage.has(words.when.perfect, told - 2, told);
    }

    /** "The President signed orders to raise": told on the way and without a day, it was done before. */
    private boolean isSignedBefore(Passage passage, Trigger trigger) {
        return isOfOldOrder(passage, trigger)
                || !Timing.isLead(passage, trigger)
                        && passage.has(words.when.enacted, trigger.first() - FAR, trigger.first())
                        && Recency.dates(passage).isEmpty();
    }

    /** "In Order 5 of May 1, I determined to impose": what an order did whose day lies before what still is news. */
    private boolean isOfOldOrder(Passage passage, Trigger trigger) {
        int opening = passage.from() + OPENING;
        int numbered = passage.tokens().is(passage.from(), Tokens.NUMBER) ? 2 : 0;
        return passage.tokens().folded(passage.from() + numbered).equals("in")
                && passage.has(words.document, passage.from(), opening)
                && !passage.has(words.when.shall, passage.from(), trigger.first())
                && Recency.dates(passage).stream()
                        .filter(date -> date.firstToken() < opening + OPENING)
                        .findFirst()
                        .filter(date -> Recency.isPast(passage, date))
                        .isPresent();
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

    /** The duty will not apply; no tariff will be paid: an exemption. */
    boolean isDenied(Passage passage, Trigger trigger) {
        if (!trigger.action().equals("impose") || !passage.has(words.thing.applies, trigger.first(), trigger.end())) {
            return false;
        }
        if (passage.has(words.rate.zero, trigger.from() - 2, trigger.to())) {
            return false;
        }
        return passage.has(words.when.negation, trigger.first() - 4, trigger.first())
                || passage.has(words.thing.none, trigger.noun() - 3, trigger.noun());
    }

    private String status(Passage passage, Trigger trigger, String action) {
        if (withdrawal.isTold(passage, trigger)) {
            return "cancelled";
        }
        if (opensWithShould(passage) && List.of("impose", "raise").contains(action)) {
            return "threatened";
        }
        boolean after = trigger.first() > trigger.noun();
        boolean nominal = trigger.relation() == Relation.NOMINAL;
        boolean framed = TriggerFinder.verbsComeLast(passage) && !trigger.describes();
        String status = after && !nominal && !framed
                ? modality.status(passage, trigger.nounEnd(), trigger.first(), false)
                : modality.status(passage, trigger.first(), nominal);
        if (status.equals("in-force") && after && isAsked(passage, trigger)) {
            return "proposed";
        }
        if (status.equals("proposed") && !after && passage.has(words.when.passes, passage.from(), trigger.first())) {
            return "announced";
        }
        if (status.equals("threatened") && isHoped(passage, trigger, action)) {
            return "proposed";
        }
        boolean ruledOut = status.equals("ruled-out") && after;
        if (action.equals("exempt") && (ruledOut || !action.equals(trigger.action()))) {
            return "announced";
        }
        if (status.equals("announced") && (isStarting(passage, trigger) || begun.isOne(passage, trigger))) {
            return "in-force";
        }
        boolean coming = trigger.relation() == Relation.MIDDLE
                && forms.is(passage.tokens().word(trigger.first()), WordForms.GERUND);
        if (coming && status.equals("in-force")) {
            return "announced";
        }
        boolean settled = status.equals("in-force") || status.equals("announced");
        return action.equals("suspend") && settled ? "suspended" : status;
    }

    /** What eases is threatened only in so many words. */
    private boolean isHoped(Passage passage, Trigger trigger, String action) {
        boolean eases = !action.equals("impose") && !action.equals("raise");
        boolean threat = passage.has(words.when.threaten, trigger.from() - NEAR, trigger.from());
        return eases && (!threat || isWarned(passage, trigger));
    }

    /** "Duties on rice take effect": a title, or one of its first sentences, tells in the present what has happened. */
    private boolean isStarting(Passage passage, Trigger trigger) {
        boolean begins =
                trigger.relation() == Relation.MIDDLE || passage.hits().at(trigger.first(), words.when.starting);
        return begins
                && trigger.action().equals("impose")
                && isPresentStart(passage, trigger.first())
                && Timing.isLead(passage, trigger)
                && !isBehindAuxiliary(passage, trigger.first())
                && !passage.has(words.when.meanwhile, passage.from(), trigger.noun())
                && Recency.dates(passage).stream()
                        .noneMatch(date -> date.when().latest().isAfter(Recency.publication(passage)));
    }

    private boolean isPresentStart(Passage passage, int verb) {
        int kinds = forms.kinds(passage.tokens().word(verb));
        boolean present = (kinds & (WordForms.BASE | WordForms.THIRD)) != 0 && (kinds & WordForms.PAST) == 0;
        return passage.hits().at(verb, words.when.starting)
                || present && passage.hits().at(verb, words.when.starts);
    }

    /** Right behind an auxiliary; in other languages it may stand further before. */
    private boolean isBehindAuxiliary(Passage passage, int verb) {
        int reach = passage.hits().at(verb, words.when.starting) ? AUXILIARY : 1;
        for (int token = Math.max(passage.from(), verb - reach); token < verb; token++) {
            if (words.near.auxiliaries.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Warned it to lift them": a demand, and no threat. */
    private boolean isWarned(Passage passage, Trigger trigger) {
        int from = Math.max(passage.from(), trigger.from() - NEAR);
        int threat = passage.hits().last(words.when.threaten, from, trigger.from());
        return threat >= 0
                && passage.tokens().folded(threat).startsWith("warn")
                && passage.tokens().folded(trigger.first() - 1).equals("to");
    }

    /** That tariffs be cut: what somebody asks for. */
    private boolean isAsked(Passage passage, Trigger trigger) {
        int be = trigger.first() - 1;
        return be > trigger.noun()
                && passage.tokens().folded(be).equals("be")
                && passage.has(words.when.propose, passage.from(), trigger.noun());
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
}
