package io.wirewatch.rule;

import io.wirewatch.api.Novelty;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.lexicon.WordForms;
import java.util.Set;

/** What all detectors of the general form look at alike: how far a thing is, and whether it is news. Immutable. */
final class SharedParts {

    private static final Set<String> DONE = Set.of("in-force", "held", "announced");

    private final Lexicon lexicon;
    private final FormTable forms;
    private final Modality modality;
    private final int past;
    private final int now;

    SharedParts(FrameWords words, TextAnalyser analyser) {
        lexicon = words.lexicon();
        forms = analyser.forms();
        modality = new Modality(words, forms);
        past = words.list("lists.past");
        now = words.list("lists.now");
    }

    FormTable forms() {
        return forms;
    }

    Passage passage(Analysis text, int from, int to) {
        Hits hits = text.hits(lexicon);
        return new Passage(text, hits, from, to);
    }

    String status(Passage passage, int anchor) {
        int verb = WordForms.PAST | WordForms.PARTICIPLE | WordForms.GERUND | WordForms.BASE | WordForms.THIRD;
        boolean nominal = !forms.is(passage.tokens().word(anchor), verb);
        return modality.status(passage, anchor, nominal);
    }

    Novelty novelty(Passage passage, String status) {
        boolean recalled = DONE.contains(status) && passage.has(past) && !passage.has(now);
        return recalled ? Novelty.BACKGROUND : Novelty.NEW;
    }
}
