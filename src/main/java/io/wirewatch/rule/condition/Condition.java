package io.wirewatch.rule.condition;

import com.google.re2j.Pattern;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.rule.match.TermSet;
import io.wirewatch.rule.match.Windows;
import java.util.ArrayList;
import java.util.List;

/** Something that may hold in a stretch of text. Immutable. */
public sealed interface Condition {

    /** Where it holds, in the order of the text. */
    Spans find(Stretch stretch);

    /** The conditions it is made of. */
    default List<Condition> parts() {
        return List.of();
    }

    /** What it is, in a few words for people. */
    String shown();

    /** One of some words or phrases. */
    final class Words implements Condition {
        private final String shown;
        private final TermSet terms;

        /** Terms by their numbers. */
        Words(String shown, int[] terms) {
            this.shown = shown;
            this.terms = new TermSet(terms);
        }

        int[] terms() {
            return terms.terms();
        }

        @Override
        public Spans find(Stretch stretch) {
            return stretch.words(terms);
        }

        @Override
        public String shown() {
            return shown;
        }
    }

    /** A pattern on the text as it is written. */
    record Written(Pattern pattern) implements Condition {
        @Override
        public Spans find(Stretch stretch) {
            return stretch.pattern(pattern);
        }

        @Override
        public String shown() {
            return "pattern " + pattern.pattern();
        }
    }

    /** One of some conditions. */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Spans find(Stretch stretch) {
            return Windows.either(parts.stream().map(part -> part.find(stretch)).toList());
        }

        @Override
        public String shown() {
            return "any of";
        }
    }

    /**
     * All of some conditions.
     *
     * @param parts the first one anchors the whole
     * @param within most tokens from the first to the last
     * @param ordered whether each lies after the one before
     */
    record All(List<Condition> parts, int within, boolean ordered) implements Condition {
        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Spans find(Stretch stretch) {
            List<Spans> lists = new ArrayList<>(parts.size());
            for (Condition part : parts) {
                Spans spans = part.find(stretch);
                if (spans.isEmpty()) {
                    return spans;
                }
                lists.add(spans);
            }
            return ordered ? Windows.inOrder(lists, within) : Windows.together(lists, within);
        }

        @Override
        public String shown() {
            String window = within == Integer.MAX_VALUE ? "" : " within " + within + " words";
            return (ordered ? "in this order" : "all of") + window;
        }
    }

    /**
     * A condition, in a stretch where another holds nowhere.
     *
     * @param kept what must hold
     * @param refused what must not
     */
    record Without(Condition kept, Condition refused) implements Condition {
        @Override
        public Spans find(Stretch stretch) {
            return refused.find(stretch).isEmpty() ? kept.find(stretch) : new Spans();
        }

        @Override
        public List<Condition> parts() {
            return List.of(kept, refused);
        }

        @Override
        public String shown() {
            return "the first, and nowhere the second";
        }
    }
}
