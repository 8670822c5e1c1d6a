package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import java.util.Comparator;
import java.util.List;

/** A sentence that only says how high the measures told right before it are: they range from 5% to 12%. Immutable. */
final class RateSentence {

    /** Sentences back to what it goes on with. */
    private static final int PASSAGE = 2;
    /** Tokens from the start of the sentence to the thing, and from there to the verb. */
    private static final int SUBJECT = 5;

    private static final int VERB = 12;

    private final MeasureWords words;
    private final RateFinder rates;

    RateSentence(MeasureWords words, RateFinder rates) {
        this.words = words;
        this.rates = rates;
    }

    /** Gives its highest rate to the measures of the nearest sentence before that have none. */
    void read(Passage passage, List<Draft> drafts) {
        int end = Math.min(passage.from() + SUBJECT, passage.to());
        int plain = passage.hits().first(words.noun, passage.from(), end);
        int sure = plain >= 0 ? plain : passage.hits().first(words.thing.sure, passage.from(), end);
        int noun = sure >= 0 ? sure : passage.hits().first(words.rate.margins, passage.from(), passage.to());
        if (noun >= 0 && passage.has(words.rate.before, passage.from(), noun + VERB)) {
            former(passage, drafts, noun);
            return;
        }
        if (noun < 0 || !passage.has(words.rate.amounts, noun, noun + VERB)) {
            return;
        }
        List<Draft> told = last(drafts, passage.sentence());
        Percents.in(passage).stream()
                .filter(percent -> percent.first() > noun && rates.isRate(passage, percent))
                .filter(percent -> !passage.hasMark(noun, percent.first(), ";:."))
                .max(Comparator.comparingDouble(Percent::value))
                .ifPresent(percent -> told.forEach(draft -> draft.with("rateTo", percent.value())
                        .evidence
                        .add(passage.text().excerpt(passage.from(), passage.to()))));
    }

    /** "Before, the duty was 5%": what the last measure comes from. */
    private void former(Passage passage, List<Draft> drafts, int noun) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean open = !last.has("rateFrom") && passage.sentence() - last.sentence <= PASSAGE;
        Percents.in(passage).stream()
                .filter(percent -> open && percent.first() > noun && rates.isRate(passage, percent))
                .findFirst()
                .ifPresent(percent -> last.with("rateFrom", percent.value()));
    }

    /** The measures of the nearest sentence shortly before, where none of them has a rate. */
    private static List<Draft> last(List<Draft> drafts, int sentence) {
        Draft last = drafts.get(drafts.size() - 1);
        boolean near = !last.title && last.sentence < sentence && sentence - last.sentence <= PASSAGE;
        List<Draft> told =
                drafts.stream().filter(draft -> draft.sentence == last.sentence).toList();
        boolean open =
                near && !last.facts.containsKey("rateFrom") && told.stream().noneMatch(draft -> draft.has("rateTo"));
        return open ? told : List.of();
    }
}
