package io.wirewatch.frame.measure;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A measure as one sentence tells it, before the mentions of one measure in an article become one match. */
final class Draft {

    private static final Set<String> SETTLED = Set.of("in-force", "announced", "suspended");
    private static final Set<String> EASES = Set.of("cut", "remove", "suspend", "exempt");

    /** Characters of a day in ISO 8601. */
    private static final int DAY = 10;
    /** Sentences between the days of one list. */
    private static final int LIST = 3;

    final int sentence;
    final Map<String, Object> facts = new LinkedHashMap<>();
    final List<Excerpt> evidence = new ArrayList<>();
    String status;
    Novelty novelty;
    /** Whether its thing was told of before: these tariffs. */
    boolean anaphoric;
    /** Whether only a pronoun stands for its thing: raise it to 15%. */
    boolean again;
    /** Whether its target is only the other country that the sentence names. */
    boolean guessed;
    /** Whether the title tells it. */
    boolean title;
    /** Whether its sentence dates it before what still is news. */
    boolean dated;
    /** Whether a noun alone tells it, and nobody announces or threatens it: "tariff hikes hurt". */
    boolean weak;
    /** Whether it is what would hold without the next: would otherwise be subject to. */
    boolean otherwise;
    /** Whether an order lays it down: shall be subject to. */
    boolean ordered;
    /** Whether a noun alone tells it: the consideration of tariffs. */
    boolean nominal;
    /** Whether words for freedom from the thing tell it: duty-free access. */
    boolean free;
    /** Whether it falls on all, wherever their goods come from. */
    boolean everywhere;
    /** Whether its sentence says that it only recalls it: in his first term. */
    boolean recalled;
    /** Whether its thing is named by a word of one meaning: import duty. */
    boolean sure;
    /** Whether its sentence only names it on the way: tariffs imposed by them, the application of a rate. */
    boolean passing;
    /** Whether its sentence says that it comes with what was told before: they also raised. */
    boolean also;

    boolean answering; // what another did
    /** Whether it only says that a thing takes effect, and nothing of its own. */
    boolean starting;
    /** Whether it only says that a thing stays, and nothing of its own. */
    boolean lasting;
    /** First token of its verb. */
    int verb;
    /** Whether its thing is one more that the verb governs: lifted duties on fish as well as those on rice. */
    boolean beside;

    final Set<String> general;

    /** A measure in a sentence, where the general words are those that name no goods of their own. */
    Draft(Set<String> general, int sentence, String action, String status, Novelty novelty) {
        this.general = general;
        this.sentence = sentence;
        this.status = status;
        this.novelty = novelty;
        facts.put("action", action);
    }

    Draft with(String slot, Object value) {
        if (!value.equals("")) {
            facts.put(slot, value);
        }
        return this;
    }

    /** Takes the rates, and from them what the action is: down to nothing is removed, up from less is raised. */
    Draft with(RateFinder.Rates rates) {
        rates.from().ifPresent(rate -> facts.put("rateFrom", rate));
        rates.to().ifPresent(rate -> facts.put("rateTo", rate));
        boolean moved = rates.from().isPresent() && rates.to().isPresent();
        boolean levied = List.of("impose", "raise", "cut").contains(text("action"));
        if (levied && rates.to().filter(rate -> rate == 0).isPresent()) {
            facts.put("action", "remove");
        } else if (text("action").equals("remove")
                && rates.moved()
                && rates.to().orElse(0.0) > 0) {
            boolean down = rates.from().orElse(0.0) > rates.to().orElse(0.0);
            facts.put("action", down ? "cut" : "raise");
        } else if (moved && text("action").equals("impose")) {
            facts.put("action", rates.to().get() > rates.from().get() ? "raise" : "cut");
        }
        return this;
    }

    /** Takes the day on which it begins; what begins after today is not in force. */
    void begins(String day, LocalDate today) {
        facts.put("effective", day);
        if (status.equals("in-force") && day.compareTo(today.toString()) > 0) {
            status = "announced";
        }
    }

    /** Notes that it is told to have begun: what did by today is in force. */
    void starts(boolean began, LocalDate today) {
        if (began && status.equals("announced") && text("effective").compareTo(today.toString()) <= 0) {
            status = "in-force";
        }
    }

    /** What begins after today is not in force; what began by then is, whatever the words sound like. */
    void settle(LocalDate today) {
        if (status.equals("in-force") && text("effective").compareTo(today.toString()) > 0) {
            status = "announced";
        } else if (status.equals("announced")
                && text("effective").length() == today.toString().length()
                && text("effective").compareTo(today.toString()) < 0) {
            status = "in-force";
        }
    }

    String text(String slot) {
        return String.valueOf(facts.getOrDefault(slot, ""));
    }

    boolean has(String slot) {
        return facts.containsKey(slot);
    }

    /** Whether it is news. */
    boolean isNews() {
        return novelty == Novelty.NEW;
    }

    /** Whether it makes less of what was levied. */
    boolean isEased() {
        return EASES.contains(text("action"));
    }

    /** Whether it is decided and lies ahead. */
    boolean isAhead() {
        return isNews() && status.equals("announced") && text("action").equals("impose") && has("target");
    }

    /** Whether it is one of a list with another: the next country and its rate. */
    boolean isListedWith(Draft other) {
        return isAhead()
                && !has("effective")
                && text("imposer").equals(other.text("imposer"))
                && sentence - other.sentence <= LIST
                && (!has("goods") || GoodsFinder.agree(general, text("goods"), other.text("goods")));
    }

    /** Whether a day told behind it may be the one on which it begins: it has none, or one before that of today. */
    boolean mayBegin(String day, LocalDate today) {
        return !has("effective")
                || status.equals("in-force")
                        && day.length() == DAY
                        && !day.equals(today.toString())
                        && day.compareTo(text("effective")) > 0
                        && text("effective").compareTo(today.toString()) <= 0
                        && text("effective").length() == DAY;
    }

    /** Whether nothing tells this measure from another of the same action. */
    boolean isVague() {
        return (!has("target") || guessed) && !has("rateTo") && !has("rateFrom");
    }

    /** Whether nobody does it, to nobody, at no rate, and not even goods are named of a sure thing. */
    boolean isNobodys() {
        return isVague() && !has("imposer") && !(sure && has("goods"));
    }

    /** Whether nothing at all is told of it but who does it to whom. */
    boolean isBare() {
        return !has("rateTo") && !has("rateFrom") && !has("effective");
    }

    /** Whether it changes what was levied before, so that it falls on whom that fell on. */
    boolean follows() {
        return novelty == Novelty.NEW
                && (EASES.contains(text("action")) || text("action").equals("extend"));
    }

    /** Whoever writes an order does what it lays down, to the other whom its sentence names. */
    void orderedBy(String author) {
        if (ordered && has("imposer") && !text("imposer").equals(author)) {
            if (!has("target") || text("target").equals(author)) {
                facts.put("target", text("imposer"));
            }
            facts.put("imposer", author);
        }
    }

    /** Takes over how far the action is that it goes with. */
    void accompanies(Draft main) {
        if (List.of("in-force", "announced").contains(status)) {
            status = main.status.equals("suspended") ? "announced" : main.status;
            novelty = main.novelty;
        }
        if (text("effective").compareTo(main.text("effective")) < 0) {
            facts.remove("effective");
        }
    }

    /** Whether it cuts to no rate of its own, but to the one that is left: lowers them while keeping one of 10%. */
    boolean leaves(Draft kept) {
        boolean left = text("action").equals("cut")
                && kept.text("action").equals("extend")
                && kept.has("rateTo")
                && !has("rateTo")
                && fits("imposer", kept);
        if (left) {
            facts.put("rateTo", kept.facts.get("rateTo"));
        }
        return left;
    }

    /** Takes from what would hold otherwise the rate that this one comes down or up from. */
    void insteadOf(Draft standing) {
        if (standing.facts.get("rateTo") instanceof Double from
                && facts.get("rateTo") instanceof Double to
                && !has("rateFrom")
                && text("action").equals("impose")) {
            facts.put("rateFrom", from);
            facts.put("action", to == 0 ? "remove" : to < from ? "cut" : "raise");
        }
    }

    /** Whether another of its sentence tells more of the same two. */
    boolean isSaidBetter(Draft other) {
        boolean same = text("imposer").equals(other.text("imposer"))
                && (!has("target")
                        || guessed
                        || !other.has("target")
                        || text("target").equals(other.text("target")));
        return other != this && !other.passing && same && sentence == other.sentence && !other.isBare();
    }

    /** Whether the two may be one measure. */
    boolean agrees(Draft other) {
        return Sameness.of(this, other);
    }

    /** Whether one is the freedom that the other brings: duties are suspended, goods come in duty-free. */
    boolean frees(Draft other) {
        boolean eases = free != other.free && EASES.contains(text("action")) && EASES.contains(other.text("action"));
        boolean cuts = text("action").equals("cut") || other.text("action").equals("cut");
        return eases
                && !cuts
                && novelty == other.novelty
                && fits("imposer", other)
                && (guessed || other.guessed || fits("target", other))
                && (!has("goods")
                        || !other.has("goods")
                        || GoodsFinder.agree(general, text("goods"), other.text("goods")));
    }

    /** Takes over what brings the freedom that it tells, or what comes of it. */
    void absorbFreedom(Draft other) {
        if (free) {
            facts.put("action", other.text("action"));
            facts.remove("rateTo");
            status = other.status;
            free = false;
        }
        other.facts.forEach((slot, value) -> {
            if (!slot.equals("rateTo")) {
                facts.putIfAbsent(slot, value);
            }
        });
        other.evidence.stream().filter(excerpt -> !evidence.contains(excerpt)).forEach(evidence::add);
        title &= other.title;
        weak &= other.weak;
    }

    /** Whether its sentence tells it in the same words as another, of somebody else. */
    boolean isToldWith(Draft other) {
        return sentence == other.sentence
                && text("imposer").equals(other.text("imposer"))
                && text("action").equals(other.text("action"))
                && text("goods").equals(other.text("goods"))
                && text("rateTo").equals(other.text("rateTo"));
    }

    /** Whether one is a title's and the other what it is the title of: a move of the same kind by the same two. */
    boolean heads(Draft other) {
        boolean fits = title != other.title && EASES.contains(text("action")) == EASES.contains(other.text("action"));
        return fits
                && fits("imposer", other)
                && fits("rateTo", other)
                && (guessed || other.guessed || fits("target", other));
    }

    private boolean fits(String slot, Draft other) {
        return !has(slot) || !other.has(slot) || text(slot).equals(other.text(slot));
    }

    /**
     * Probability that the measure is right, 0 to 1: the more slots and mentions it has, the likelier; the weights are
     * shares of right alerts over labelled articles.
     */
    double confidence() {
        boolean rated = has("rateTo") || has("rateFrom");
        boolean aimed = has("target") && !guessed;
        double sum = 0.62 + (aimed ? 0.12 : 0) + (rated ? 0.12 : 0) + (evidence.size() > 1 ? 0.07 : 0);
        return aimed && rated ? sum + 0.02 : sum;
    }

    /** Is news where the vague words that open the article tell it as such, and no date puts it before. */
    void freshen(Draft vague) {
        if (novelty == Novelty.BACKGROUND
                && !dated
                && vague.isVague()
                && !vague.weak
                && vague.novelty == Novelty.NEW
                && vague.sentence < sentence) {
            novelty = Novelty.NEW;
        }
    }

    /** Takes over what the other says more. */
    void absorb(Draft other) {
        if (title && !other.title) {
            facts.put("action", other.text("action"));
        }
        boolean fuller = isVague() && !other.isVague();
        boolean newer = novelty == Novelty.BACKGROUND && other.novelty == Novelty.NEW;
        if (fuller || !other.isVague() && (newer || title && !other.title && other.novelty == novelty)) {
            status = other.status;
            novelty = other.novelty;
        }
        if (status.equals("proposed")
                && SETTLED.contains(other.status)
                && !other.title
                && other.sentence < sentence
                && novelty == other.novelty) {
            status = other.status; // the proposal that was approved
        }
        title &= other.title;
        if (guessed && other.has("target") && !other.guessed) {
            facts.put("target", other.text("target"));
            guessed = false;
        }
        other.facts.forEach(facts::putIfAbsent);
        other.evidence.stream().filter(excerpt -> !evidence.contains(excerpt)).forEach(evidence::add);
        weak &= other.weak;
    }
}
