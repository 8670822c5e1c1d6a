package io.wirewatch.rule;

import io.wirewatch.api.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a sentence gives an alert, or what it lacks.
 *
 * @param sentence its words
 * @param verdict whether it gives one
 * @param tree what was looked for and found
 */
public record Explanation(Excerpt sentence, Verdict verdict, List<Step> tree) {

    /** What became of a sentence. */
    public enum Verdict {
        /** It gives an alert. */
        ALERT,
        /** Its trigger stands, but something else is missing. */
        NEAR_MISS,
        /** Some words of its trigger stand. */
        WORDS_ONLY
    }

    /**
     * One thing that was looked for.
     *
     * @param found whether it was there
     * @param what in words for people
     * @param parts what it is made of
     */
    public record Step(boolean found, String what, List<Step> parts) {

        /** Copies the parts. */
        public Step {
            parts = List.copyOf(parts);
        }

        /** One without parts. */
        static Step of(boolean found, String what) {
            return new Step(found, what, List.of());
        }
    }

    /** Copies the tree. */
    public Explanation {
        tree = List.copyOf(tree);
    }

    /** The tree in lines, each deeper one indented. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        tree.forEach(step -> add(step, "  ", lines));
        return lines;
    }

    private static void add(Step step, String indent, List<String> lines) {
        lines.add(indent + (step.found() ? "+ " : "- ") + step.what());
        step.parts().forEach(part -> add(part, indent + "  ", lines));
    }
}
