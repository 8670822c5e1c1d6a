package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.lexicon.WordForms;

/** Reads how far a meeting is from the words around the one that tells of it. */
final class ProgressReader {

    private static final int AFTER = 8;

    private final Scene scene;

    ProgressReader(Scene scene) {
        this.scene = scene;
    }

    Progress progress(Encounter encounter) {
        int from = encounter.governed();
        int to = clauseEnd(encounter);
        boolean gathering = encounter.kind() == Kind.GATHERING;
        if (scene.any(Cue.CANCELLED, from, to)) {
            return new Progress("cancelled", true);
        }
        if (scene.any(Cue.POSTPONED, from, to)) {
            return new Progress("suspended", true);
        }
        if (!gathering && scene.any(Cue.RULED_OUT, from, to)) {
            return new Progress("ruled-out", true);
        }
        if (scene.any(
                Cue.PROPOSED,
                gathering ? encounter.word().first() - 3 : from,
                encounter.word().end())) {
            return new Progress("proposed", true);
        }
        if (scene.any(Cue.PROPOSED, encounter.span().end(), encounter.span().end() + 2)
                && !encounter.word().isVerb()) {
            return new Progress("proposed", true);
        }
        if (scene.any(Cue.PLANNED, from, to)) {
            return new Progress("announced", true);
        }
        return encounter.word().isVerb() ? byForm(encounter.word()) : new Progress("held", isDone(encounter.word()));
    }

    private Progress byForm(Word verb) {
        int kinds = scene.forms().kinds(scene.tokens().word(verb.first()));
        boolean infinitive = verb.first() > scene.from()
                && scene.tokens().folded(verb.first() - 1).equals("to");
        if (infinitive) {
            return new Progress("announced", true);
        }
        return new Progress("held", (kinds & (WordForms.PAST | WordForms.PARTICIPLE)) != 0);
    }

    private boolean isDone(Word noun) {
        return scene.endsAt(scene.beforeDeterminers(scene.phraseStart(noun.first())), Cue.DONE);
    }

    private int clauseEnd(Encounter encounter) {
        int end = encounter.span().end();
        if (encounter.word().isVerb()) {
            return encounter.word().first() + 1;
        }
        int last = Math.min(scene.to(), end + AFTER);
        for (int token = end; token < last; token++) {
            if (scene.isMark(token, ";:,") || scene.at(token, Cue.BREAK) || scene.at(token, Cue.SAY)) {
                return token;
            }
        }
        return last;
    }
}
