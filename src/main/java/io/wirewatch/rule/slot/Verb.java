package io.wirewatch.rule.slot;

import io.wirewatch.text.lexicon.WordForms;
import java.util.Set;

/**
 * How the trigger stands in its sentence: as a verb that somebody does, as one that is done to something, or as a noun.
 */
enum Verb {
    ACTIVE,
    PASSIVE,
    NOUN;

    private static final int REACH = 5;
    private static final Set<String> BE = Set.of(
            "be", "been", "being", "is", "are", "was", "were", "get", "gets", "got", "wird", "werden", "wurde",
            "wurden", "est", "sont", "été", "es", "son", "fue", "fueron", "sido", "è", "sono", "stato", "stati");
    private static final Set<String> BETWEEN = Set.of(
            "not", "also", "further", "recently", "now", "then", "being", "been", "be", "already", "sharply", "'t");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "new", "his", "this", "any");

    static Verb of(Scene scene) {
        int kinds = scene.forms().kinds(scene.tokens().word(scene.anchor()));
        if (kinds == 0 || isNounHere(scene, kinds)) {
            return NOUN;
        }
        return (kinds & WordForms.PARTICIPLE) != 0 && isPassive(scene) ? PASSIVE : ACTIVE;
    }

    /** A base form after a determiner or a possessive is a noun: "the cut", "China's ban". */
    private static boolean isNounHere(Scene scene, int kinds) {
        int before = scene.anchor() - 1;
        if ((kinds & (WordForms.BASE | WordForms.THIRD)) == 0
                || before < scene.passage().from()) {
            return false;
        }
        String word = scene.word(before);
        return DETERMINERS.contains(word) || word.equals("'s");
    }

    private static boolean isPassive(Scene scene) {
        for (int token = scene.anchor() - 1;
                token >= Math.max(scene.passage().from(), scene.anchor() - REACH);
                token--) {
            String word = scene.word(token);
            if (BE.contains(word)) {
                return true;
            }
            if (!BETWEEN.contains(word) && !word.endsWith("ly")) {
                break;
            }
        }
        int next = scene.anchor() + 1;
        return next < scene.passage().to()
                && (scene.word(next).equals("by") || scene.word(next).equals("with"));
    }
}
