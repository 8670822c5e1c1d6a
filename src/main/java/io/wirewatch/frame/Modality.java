package io.wirewatch.frame;

import io.wirewatch.api.Part;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.Tokens;
import java.util.Map;

/**
 * How far an action is that a sentence tells of: done, decided, proposed, threatened or ruled out, told from the words
 * around its verb or noun. Immutable; the lists are those of {@code config/lists/modality.yaml}.
 */
public final class Modality {

    /** Tokens before an action in which a word may govern it. */
    private static final int REACH = 14;
    /** Tokens of a phrase that opens a sentence. */
    private static final int OPENING = 10;

    /** Tokens before a noun of action in which it must do so. */
    private static final int NEAR = 9;
    /** Tokens from an auxiliary to its participle. */
    private static final int AUXILIARY = 4;

    private final FormTable forms;
    private final int will;
    private final int may;
    private final int would;
    private final int report;
    private final int agreed;
    private final int notYet;
    private final int desire;
    private final int talks;
    private final int hadOnly;
    private final int threaten;
    private final int propose;
    private final int announce;
    private final int ruleOut;
    private final int condition;
    private final Map<String, Integer> conditions;
    private final int have;
    private final int done;
    private final int donePassive;
    private final int unmarked;
    private final int be;

    /** The modality with the shared lists. */
    public Modality(FrameWords words, FormTable forms) {
        this.forms = forms;
        will = words.list("lists.will");
        may = words.list("lists.may");
        would = words.list("lists.would");
        report = words.list("lists.report");
        agreed = words.list("lists.agreed");
        notYet = words.list("lists.notYet");
        talks = words.list("lists.talks");
        desire = words.list("lists.desire");
        hadOnly = words.list("lists.hadOnly");
        threaten = words.list("lists.threaten");
        propose = words.list("lists.propose");
        announce = words.list("lists.announce");
        ruleOut = words.list("lists.ruleOut");
        condition = words.list("lists.condition");
        int si = words.list("lists.conditionSi");
        int se = words.list("lists.conditionSe");
        conditions = Map.of("es", si, "fr", si, "it", se, "pt", se);
        have = words.list("lists.have");
        done = words.list("lists.done");
        donePassive = words.list("lists.donePassive");
        unmarked = words.list("lists.unmarked");
        be = words.list("lists.be");
    }

    /**
     * The status of an action: {@code in-force}, {@code announced}, {@code proposed}, {@code threatened} or {@code
     * ruled-out}.
     *
     * @param action first token of the verb or noun of action
     * @param nominal whether it is a noun
     */
    public String status(Passage passage, int action, boolean nominal) {
        return status(passage, governedFrom(passage, action), action, nominal);
    }

    /** The status of an action as {@link #status(Passage, int, boolean)} tells it, from the words from a token on. */
    public String status(Passage passage, int from, int action, boolean nominal) {
        int end = nominal ? action + 1 : action;
        if (passage.has(ruleOut, from, action + 1)) {
            return isRefusalSupposed(passage, from, action) ? "threatened" : "ruled-out";
        }
        if (isThreatened(passage, from, action) || isSupposed(passage, from, action)) {
            return "threatened";
        }
        boolean told = isTold(passage, from, action);
        if (!told && hasMay(passage, from, end)) {
            return hasCondition(passage) ? "threatened" : "proposed";
        }
        if (passage.has(propose, from, action + 1) || isTalkedOf(passage, from, action)) {
            return "proposed";
        }
        if (told || passage.has(will, from, action)) {
            return hasCondition(passage) ? "threatened" : "announced";
        }
        boolean done = isDone(passage, from, action, nominal)
                && !passage.has(notYet, Math.max(from, action - AUXILIARY), action);
        return done ? "in-force" : "announced";
    }

    /** "It threatens to": but not where somebody else's decision stands between, joined by "and". */
    private boolean isThreatened(Passage passage, int from, int action) {
        int threat = passage.hits().last(threaten, from, action + 1);
        int decided = threat < 0 ? -1 : passage.hits().last(announce, threat + 1, action);
        return threat >= 0
                && (decided <= threat + 1
                        || !passage.tokens().folded(decided - 1).equals("and"));
    }

    /** "He said it would raise them": the future that a past word of speech tells is no wish. */
    private boolean isTold(Passage passage, int from, int action) {
        int at = passage.hits().last(would, from, action);
        return at >= 0
                && !isUnmarked(passage, at)
                && (passage.has(report) || passage.has(agreed))
                && !hasCondition(passage)
                && !passage.has(desire, at + 1, action)
                && passage.hits().last(may, at + 1, action) < 0;
    }

    /** "If they cannot agree, it will raise them": what is denied is only the condition. */
    private boolean isRefusalSupposed(Passage passage, int from, int action) {
        int no = passage.hits().last(ruleOut, from, action + 1);
        return passage.has(condition, from, no) && passage.has(will, no + 1, action);
    }

    /** "If it imposes them". */
    private boolean isSupposed(Passage passage, int from, int action) {
        int at = Math.max(
                passage.hits().last(condition, from, action), passage.hits().last(conditionOf(passage), from, action));
        return at >= 0 && !passage.hasMark(at, action, ",;:");
    }

    private boolean hasCondition(Passage passage) {
        return passage.has(condition) || passage.has(conditionOf(passage));
    }

    /** The list of "if" in the language of the text: si in one is a pronoun in another. */
    private int conditionOf(Passage passage) {
        String language = passage.text().language();
        return conditions.getOrDefault(language.substring(0, Math.min(2, language.length())), condition);
    }

    /** Whether the action lay before another thing of the past: they had raised it. */
    public boolean isEarlier(Passage passage, int action) {
        int from = governedFrom(passage, action);
        int had = passage.hits().last(hadOnly, Math.max(from, action - 4), action);
        return had >= 0 && !passage.has(report, from, had);
    }

    /** Whether somebody announces, proposes, threatens or rules out an action. */
    public boolean isGoverned(Passage passage, int action) {
        int from = governedFrom(passage, action, NEAR);
        return passage.has(announce, from, action)
                || passage.has(propose, from, action)
                || passage.has(threaten, from, action + 1)
                || passage.has(ruleOut, from, action)
                || passage.has(will, from, action);
    }

    /** Whether the words around an action say that it lies ahead. */
    public boolean isAhead(Passage passage, int action) {
        int from = governedFrom(passage, action);
        return passage.has(will, from, action) || isTold(passage, from, action);
    }

    /** "May" with a capital within a sentence is the month, and other words with one belong to a name but in a title. */
    private boolean hasMay(Passage passage, int from, int to) {
        for (int at = passage.hits().first(may, from, to);
                at >= 0;
                at = passage.hits().first(may, at + 1, to)) {
            boolean name = passage.tokens().is(at, Tokens.CAPITAL)
                    && !passage.tokens().is(at, Tokens.UPPER)
                    && (passage.tokens().part(at) != Part.TITLE
                            || passage.tokens().folded(at).equals("may"));
            if (!name && !isUnmarked(passage, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Wurden" is no "würden", which is the same once its mark is taken away. */
    private boolean isUnmarked(Passage passage, int token) {
        return passage.hits().at(token, unmarked)
                && passage.tokens().text(token, token + 1).chars().allMatch(c -> c < 'z' + 1);
    }

    /** "Talks on easing tariffs". */
    private boolean isTalkedOf(Passage passage, int from, int action) {
        if (action <= passage.from() || !forms.is(passage.tokens().word(action), WordForms.GERUND)) {
            return false;
        }
        return switch (passage.tokens().folded(action - 1)) {
            case "towards", "toward" -> true;
            case "on", "about" -> passage.has(talks, from, action);
            default -> false;
        };
    }

    private boolean isDone(Passage passage, int from, int action, boolean nominal) {
        int kinds = forms.kinds(passage.tokens().word(action));
        boolean past = (kinds & (WordForms.PAST | WordForms.PARTICIPLE)) != 0 && (kinds & WordForms.BASE) == 0;
        boolean joined =
                past && action > from && passage.tokens().folded(action - 1).equals("and");
        if (nominal || isAnnounced(passage, joined ? action : from, action + 1)) {
            return false;
        }
        boolean perfect = passage.has(have, auxiliaryFrom(passage, from, action), action);
        boolean progressive = (kinds & WordForms.GERUND) != 0
                && !passage.has(be, action - 3, action)
                && !passage.has(announce, passage.from(), action);
        boolean same = (kinds & WordForms.BASE) != 0 && (kinds & WordForms.PAST) != 0;
        boolean passive = kinds == 0 && passage.has(donePassive, auxiliaryFrom(passage, from, action), action);
        return past
                || perfect
                || passive
                || passage.hits().at(action, done)
                || progressive
                || same && !isInfinitive(passage, action);
    }

    /** Whether a word of deciding stands there that is no aside: the decree, signed by the president, raised it. */
    private boolean isAnnounced(Passage passage, int from, int to) {
        for (int at = passage.hits().first(announce, from, to);
                at >= 0;
                at = passage.hits().first(announce, at + 1, to)) {
            int end = passage.hits().endAt(at, announce);
            boolean aside = at > from
                    && passage.isMark(at - 1, ",")
                    && passage.tokens().folded(end).equals("by");
            if (!aside) {
                return true;
            }
        }
        return false;
    }

    /** From where on an auxiliary may stand: near the verb, in German anywhere before a participle in its clause. */
    private static int auxiliaryFrom(Passage passage, int from, int action) {
        boolean frames = action > passage.from()
                && passage.text().language().startsWith("de")
                && !passage.tokens().folded(action - 1).equals("zu");
        if (frames) {
            return from;
        }
        return action - (passage.tokens().is(action, Tokens.UNSPACED) ? NEAR : AUXILIARY);
    }

    private static boolean isInfinitive(Passage passage, int action) {
        return action > passage.from() && passage.tokens().folded(action - 1).equals("to");
    }

    /** Back to the start of the clause, and no further than the reach. */
    private int governedFrom(Passage passage, int action) {
        return governedFrom(passage, action, REACH);
    }

    private int governedFrom(Passage passage, int action, int reach) {
        boolean unspaced = passage.tokens().is(Math.max(passage.from(), action - 1), Tokens.UNSPACED);
        int first = Math.max(behindOpening(passage, action), action - (unspaced ? 2 * reach : reach));
        for (int token = action - 1; token >= first; token--) {
            if (passage.isMark(token, ";:!?；。")
                    || isOfOther(passage, token)
                    || passage.isMark(token, ",，") && startsClause(passage, token + 1)
                    || isAnswer(passage, token)
                    || isNextVerb(passage, token)) {
                return token + 1;
            }
        }
        return first;
    }

    /** "It will not stand by as Peru raises them": what somebody else does who is named there. */
    private static boolean isOfOther(Passage passage, int token) {
        boolean opens =
                switch (passage.tokens().folded(token)) {
                    case "as", "while", "because", "after", "although", "though", "when", "but" -> true;
                    default -> false;
                };
        int name =
                token + 1 < passage.to() && passage.tokens().folded(token + 1).equals("the") ? token + 2 : token + 1;
        return opens && passage.allNames().at(name).filter(Actors::isActor).isPresent();
    }

    /** "Will not apply the one and will cut the other": what is denied of one verb is not of the next. */
    private boolean isNextVerb(Passage passage, int token) {
        return passage.tokens().folded(token).equals("and") && passage.hits().at(token + 1, will);
    }

    /** "The threat came in response to a plan": what stands before is somebody else's. */
    private static boolean isAnswer(Passage passage, int to) {
        return to > passage.from()
                && passage.tokens().folded(to).equals("to")
                && passage.tokens().folded(to - 1).equals("response");
    }

    /** "Following a review, the government raised": where the clause begins behind a phrase that opens the sentence. */
    private static int behindOpening(Passage passage, int action) {
        boolean opens =
                switch (passage.tokens().folded(passage.from())) {
                    case "following", "after", "despite", "amid" -> true;
                    default -> false;
                };
        for (int token = passage.from(); opens && token < Math.min(action, passage.from() + OPENING); token++) {
            if (passage.isMark(token, ",")) {
                return token + 1;
            }
        }
        return passage.from();
    }

    private static boolean startsClause(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        if (token >= passage.to()) {
            return false;
        }
        return switch (tokens.folded(token)) {
            case "which", "who", "but", "while", "and", "as", "after", "although", "though", "但", "而", "并", "並" -> true;
            default -> false;
        };
    }
}
