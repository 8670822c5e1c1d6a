package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.lexicon.WordForms;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says whether a meeting lies ahead by the frame in which it is told, where no word beside it says so. */
final class Foretold {

    private static final int JOURNEY = 12;
    private static final int SUBJECT = 5;
    private static final int CLOCK = 4;
    private static final int RELATIVE = 3;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}([:.]\\d\\d)?\\s?[ap]\\.?m\\b.*", Pattern.DOTALL);

    private final Scene scene;

    Foretold(Scene scene) {
        this.scene = scene;
    }

    boolean isTold(Encounter encounter) {
        Word word = encounter.word();
        return encounter.kind() == Kind.GATHERING && isExplained(word.end())
                || !word.isVerb() && isOnArrival(word.first())
                || isItem() && !isPast(word);
    }

    /** The Summit of the Isles, which will bring together premiers. */
    private boolean isExplained(int end) {
        int noun = Math.max(end, scene.end(end, Cue.ASSEMBLY));
        int which = scene.isMark(noun, ",") ? noun + 1 : noun;
        return scene.at(which, Cue.BREAK)
                && scene.tokens().folded(which).equals("which")
                && scene.first(Cue.PLANNED, which + 1, which + RELATIVE) == which + 1;
    }

    /** When she lands in Lima for a summit. */
    private boolean isOnArrival(int word) {
        int travel = scene.last(Cue.TRAVEL, word - JOURNEY, word);
        if (travel < 0 || !isPresent(travel)) {
            return false;
        }
        for (int token = travel - 1; token >= Math.max(scene.from(), travel - SUBJECT); token--) {
            if (ProgressReader.AWAITED.contains(scene.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** A line of a schedule: 9:30 AM The President meets the king. */
    private boolean isItem() {
        char first = scene.tokens().folded(scene.from()).charAt(0);
        return Character.isDigit(first)
                && TIME.matcher(scene.tokens()
                                .text(scene.from(), Math.min(scene.to(), scene.from() + CLOCK))
                                .toLowerCase(Locale.ROOT))
                        .matches();
    }

    private boolean isPast(Word word) {
        return word.isVerb()
                && (scene.forms().kinds(scene.tokens().word(word.first())) & WordForms.PAST) != 0
                && (scene.forms().kinds(scene.tokens().word(word.first())) & WordForms.BASE) == 0;
    }

    private boolean isPresent(int verb) {
        int kinds = scene.forms().kinds(scene.tokens().word(verb));
        return (kinds & (WordForms.BASE | WordForms.THIRD)) != 0 && (kinds & WordForms.PAST) == 0;
    }
}
