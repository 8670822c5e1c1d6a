package io.wirewatch.rule.condition;

import com.google.re2j.Pattern;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.rule.match.TermGroups;
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
        private final TermGroups terms;

        /** Terms by their numbers. */
        Words(String shown, int[] terms) {
            this.shown = shown;
            this.terms = new TermGroups(List.of(terms));
        }

        int[] terms() {
            return terms.terms(0);
        }

        @Override
        public Spans find(Stretch stretch) {
            return stretch.words(terms, 0);
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

    /** All of some conditions. */
    final class All implements Condition {
        private final List<Condition> parts;
        private final int within;
        private final boolean ordered;
        /** Those of the parts, where they are nothing but words; else none. */
        private final TermGroups words;

        /**
         * All of some conditions.
         *
         * @param parts the first one anchors the whole
         * @param within most tokens from the first to the last
         * @param ordered whether each lies after the one before
         */
        All(List<Condition> parts, int within, boolean ordered) {
            this.parts = List.copyOf(parts);
            this.within = within;
            this.ordered = ordered;
            boolean simple = parts.stream().allMatch(Words.class::isInstance);
            words = new TermGroups(
                    simple ? parts.stream().map(part -> ((Words) part).terms()).toList() : List.of());
        }

        @Override
        public List<Condition> parts() {
            return parts;
        }

        @Override
        public Spans find(Stretch stretch) {
            int count = words.size() > 0 ? words.size() : parts.size();
            List<Spans> lists = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                Spans spans = words.size() > 0
                        ? stretch.words(words, i)
                        : parts.get(i).find(stretch);
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
