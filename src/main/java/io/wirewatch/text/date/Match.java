package io.wirewatch.text.date;

import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How one pattern lies over tokens: which token fills which slot, and where its expressions begin and end. */
final class Match {

    private final DateLanguage language;
    private final Tokens tokens;
    private final int end;
    private final int accept;
    private final List<Step> path = new ArrayList<>();

    /** An edge that was taken, and the token that took it. */
    private record Step(Grammar.Edge edge, int token) {}

    private Match(DateLanguage language, Tokens tokens, int end, int accept) {
        this.language = language;
        this.tokens = tokens;
        this.end = end;
        this.accept = accept;
    }

    /**
     * The expressions of a pattern over the tokens from one position to another; none where it does not fit.
     *
     * @param from twice the first token; one more where its hyphen does not count
     * @param end twice the token after the last
     */
    static List<Slots> of(DateLanguage language, Tokens tokens, int pattern, int from, int end) {
        Grammar grammar = language.grammar();
        Match match = new Match(language, tokens, end, grammar.end(pattern));
        return match.walk(grammar.start(pattern), from) ? match.slots(from / 2) : List.of();
    }

    private boolean walk(int state, int position) {
        if (state == accept && position == end) {
            return true;
        }
        for (Grammar.Edge edge : language.grammar().from(state)) {
            int next = step(edge, position);
            if (next < 0) {
                continue;
            }
            path.add(new Step(edge, position / 2));
            if (walk(edge.to(), next)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** The position after an edge, or -1 where it does not open. */
    private int step(Grammar.Edge edge, int position) {
        if (edge.letter() == Grammar.FREE) {
            return position;
        }
        if (position >= end) {
            return -1;
        }
        int symbol = language.symbol(tokens, position);
        return language.lexicon().has(symbol, edge.letter()) ? DateLanguage.after(tokens, position) : -1;
    }

    private List<Slots> slots(int first) {
        List<Slots> found = new ArrayList<>(2);
        Slots whole = new Slots(first);
        Slots current = whole;
        for (Step step : path) {
            Grammar.Edge edge = step.edge();
            switch (edge.act()) {
                case BEGIN -> {
                    current = found.isEmpty() ? whole : new Slots(step.token());
                    current.begin(step.token());
                    found.add(current);
                }
                case END -> current.end(step.token());
                case SET -> current.fill(edge.slot(), edge.value());
                case FILL -> fill(current, Slot.of(edge.slot()), step.token());
                case NONE -> {}
            }
        }
        if (found.isEmpty()) {
            whole.end(end / 2);
            return List.of(whole);
        }
        return found;
    }

    private void fill(Slots slots, Slot slot, int token) {
        int value = language.lexicon().value(slot, tokens.word(token));
        if (value != Slot.EMPTY) {
            slots.fill(slot.letter(), value);
            return;
        }
        Numeral numeral = language.lexicon().numeral(tokens, token);
        slots.fill(slot.letter(), numeral.value());
        slots.number(numeral);
    }

    /** What fills the slots of one expression. */
    static final class Slots {
        private final int[] values = new int[Slot.values().length];
        private Numeral number = new Numeral(Numeral.Form.OTHER, 0, 0, -1, -1);
        private int first;
        private int end;
        private boolean slashed;

        Slots(int first) {
            this.first = first;
            Arrays.fill(values, Slot.EMPTY);
        }

        private void begin(int token) {
            first = token;
        }

        private void end(int token) {
            end = token;
        }

        private void number(Numeral numeral) {
            if (numeral.second() >= 0 || numeral.form() != Numeral.Form.PLAIN) {
                number = numeral;
            }
        }

        /** Digits of a year add up; a second day or number does not replace the first. */
        private void fill(int filled, int value) {
            int slot = filled == Slot.UNITS.letter() ? Slot.UNIT.letter() : filled;
            if (slot == Slot.DIGIT.letter() && values[slot] != Slot.EMPTY) {
                values[slot] = values[slot] * 10 + value;
            } else if (values[slot] == Slot.EMPTY) {
                values[slot] = value;
            } else if (slot == Slot.DAY.letter()) {
                values[Slot.MONTHNO.letter()] = value;
                slashed = true;
            }
        }

        int first() {
            return first;
        }

        int end() {
            return end;
        }

        /** Whether two days fill it, one of which is a month: 3/4/2026. */
        boolean isSlashed() {
            return slashed;
        }

        boolean has(Slot slot) {
            return values[slot.letter()] != Slot.EMPTY;
        }

        int get(Slot slot) {
            return values[slot.letter()];
        }

        int or(Slot slot, int otherwise) {
            return has(slot) ? get(slot) : otherwise;
        }

        /** The number with stops or letters that fills TIME, DOTDAY, DOTDATE or DOTTIME. */
        Numeral number() {
            return number;
        }

        void set(Slot slot, int value) {
            values[slot.letter()] = value;
        }

        /** Makes two digits a year of another year's century; false where that one is not before it. */
        boolean completeYear(Slots before) {
            if (!has(Slot.YY) || !before.has(Slot.YEAR)) {
                return true;
            }
            int year = before.get(Slot.YEAR) / 100 * 100 + get(Slot.YY);
            values[Slot.YEAR.letter()] = year;
            return year > before.get(Slot.YEAR);
        }

        /** Takes over what another expression of the same pattern has and this one lacks. */
        void inherit(Slots other, Slot slot) {
            if (!has(slot)) {
                values[slot.letter()] = other.values[slot.letter()];
            }
        }
    }
}
