package io.wirewatch.frame.measure;

import io.wirewatch.api.Novelty;
import java.util.List;

/** Whether two mentions tell one measure. */
final class Sameness {

    /** Characters of a day in ISO 8601. */
    private static final int DAY = 10;
    /** Characters of a year. */
    private static final int YEAR = 4;

    private Sameness() {}

    /** Whether two may be one measure: no slot that both fill differs, and nothing else parts them. */
    static boolean of(Draft one, Draft other) {
        return fits(one, other)
                && !(isParted(one, other) || isParted(other, one))
                && !isOfOtherDay(one, other)
                && (one.novelty == other.novelty || one.isVague() || other.isVague() || !one.dated && !other.dated);
    }

    /** Whether one is the news that the other, "the duties", only goes back to. */
    static boolean isMeant(Draft known, Draft draft) {
        List<String> levies = List.of("impose", "raise");
        return draft.anaphoric
                && !draft.has("rateTo")
                && !draft.has("rateFrom")
                && (!draft.has("goods") || GoodsFinder.isGeneral(draft.general, draft.text("goods")))
                && !draft.isNews()
                && known.isNews()
                && !known.isVague()
                && levies.contains(known.text("action"))
                && levies.contains(draft.text("action"))
                && known.text("imposer").equals(draft.text("imposer"))
                && (!draft.has("target")
                        || draft.guessed
                        || known.text("target").equals(draft.text("target")));
    }

    private static boolean fits(Draft one, Draft other) {
        for (String slot : List.of("action", "imposer", "target", "rateFrom", "rateTo")) {
            boolean guess = slot.equals("target") && (one.guessed || other.guessed);
            if (!guess && one.has(slot) && other.has(slot) && !one.text(slot).equals(other.text(slot))) {
                return false;
            }
        }
        return one.title || other.title || !isOfOtherGoods(one, other);
    }

    private static boolean isOfOtherGoods(Draft one, Draft other) {
        return one.has("goods")
                && other.has("goods")
                && !GoodsFinder.agree(one.general, one.text("goods"), other.text("goods"));
    }

    private static boolean isParted(Draft one, Draft other) {
        return isBeside(one, other)
                || isRefused(one, other)
                || isOfOne(one, other)
                || isDone(one, other)
                || one.recalled && one.novelty == Novelty.BACKGROUND && other.isNews() && isOfOtherGoods(one, other);
    }

    /** Whether one is what somebody will not do, and the other what is asked or threatened. */
    private static boolean isRefused(Draft one, Draft other) {
        return one.status.equals("ruled-out")
                && List.of("proposed", "threatened").contains(other.status)
                && !one.title
                && !other.title;
    }

    /** Whether one verb governs both, each a thing of its own. */
    private static boolean isBeside(Draft one, Draft other) {
        return one.sentence == other.sentence && one.verb == other.verb && one.beside != other.beside;
    }

    /** Whether one is put on the goods of a country, and the other at the same rate on some goods of all. */
    static boolean isOfOne(Draft one, Draft other) {
        return one.has("target")
                && !one.guessed
                && !other.has("target")
                && one.has("rateTo")
                && one.text("rateTo").equals(other.text("rateTo"))
                && other.has("goods")
                && !one.title
                && !other.title
                && GoodsFinder.isGeneral(one.general, one.text("goods"))
                && !GoodsFinder.isGeneral(one.general, other.text("goods"));
    }

    /** Whether one is done and the other only thought of, so that the two are not one measure. */
    private static boolean isDone(Draft one, Draft other) {
        boolean open = List.of("proposed", "threatened").contains(other.status) && !other.anaphoric && !other.title;
        boolean told = one.novelty != other.novelty || one.has("goods") && other.has("goods");
        boolean begun = one.dated
                && one.novelty == Novelty.BACKGROUND
                && other.isNews()
                && !one.text("effective").isEmpty();
        boolean recalled = one.novelty == Novelty.BACKGROUND && other.novelty == Novelty.BACKGROUND && other.nominal;
        return one.status.equals("in-force")
                        && (open && told || begun && !other.status.equals("in-force") && !other.anaphoric)
                || recalled && other.status.equals("proposed") && !one.status.equals("proposed");
    }

    /** Whether both began long ago, on two days: duties put on in May, and again in June. */
    private static boolean isOfOtherDay(Draft one, Draft other) {
        String first = one.text("effective");
        String second = other.text("effective");
        boolean days = first.length() == DAY && second.length() == DAY && !first.equals(second);
        boolean years =
                first.length() >= YEAR && second.length() >= YEAR && !first.startsWith(second.substring(0, YEAR));
        return one.dated && other.dated && (days || years);
    }
}
