package io.wirewatch.frame.measure;

import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.date.Cue;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.token.Tokens;

/** Whether a measure applies already though the form of its verb does not say so. Immutable. */
final class Begun {

    /** Tokens between a verb and the day since which it is so. */
    private static final int SINCE = 12;
    /** Tokens from a measure to the words that say that it took effect. */
    private static final int BEHIND = 24;

    private final MeasureWords words;
    private final FormTable forms;
    private final Modality modality;

    Begun(MeasureWords words, FormTable forms, Modality modality) {
        this.words = words;
        this.forms = forms;
        this.modality = modality;
    }

    boolean isOne(Passage passage, Trigger trigger) {
        return isGoingOn(passage, trigger) || isSaidBehind(passage, trigger);
    }

    /** "Seit Montag erhebt Peru Zölle": the present with a day gone by, in languages whose forms the reader does not know. */
    private boolean isGoingOn(Passage passage, Trigger trigger) {
        return !passage.text().language().startsWith("en")
                && trigger.relation() != Relation.NOMINAL
                && forms.kinds(passage.tokens().word(trigger.first())) == 0
                && !modality.isGoverned(passage, trigger.first())
                && Recency.dates(passage).stream()
                        .filter(date -> isSince(passage, date))
                        .anyMatch(date -> Math.abs(date.firstToken() - trigger.first()) <= SINCE);
    }

    private static boolean isSince(Passage passage, FoundDate date) {
        return (date.cue() == Cue.SINCE || date.cue() == Cue.FROM)
                && !date.when().earliest().isAfter(Recency.publication(passage));
    }

    /** "Los aranceles aprobados por Perú entraron en vigor": a participle names the measure, and a verb behind tells its news. */
    private boolean isSaidBehind(Passage passage, Trigger trigger) {
        boolean unspaced = passage.tokens().is(trigger.first(), Tokens.UNSPACED);
        if (!trigger.describes() && !(unspaced && trigger.relation() == Relation.ACTIVE)) {
            return false;
        }
        int to = Math.min(passage.to(), trigger.to() + BEHIND);
        int starts = passage.hits().first(words.when.starts, trigger.to(), to);
        return starts > trigger.to()
                && !passage.hasMark(trigger.to(), starts, ";:")
                && modality.status(passage, trigger.to(), starts, false).equals("in-force");
    }
}
