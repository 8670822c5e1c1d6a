package io.wirewatch.text.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The names of a text in its order, none overlapping another. Immutable. */
public final class Names {

    private final List<NameSpan> spans;
    private final int[] firsts;

    Names(List<NameSpan> spans) {
        this.spans = List.copyOf(spans);
        this.firsts = new int[this.spans.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = this.spans.get(i).first();
        }
    }

    /** All of them. */
    public List<NameSpan> all() {
        return spans;
    }

    /** Those that begin at or after one token and before another. */
    public List<NameSpan> within(int from, int to) {
        int first = index(from);
        return spans.subList(first, Math.max(first, index(to)));
    }

    /** Those within a stretch of tokens that a condition holds for. */
    public List<NameSpan> within(int from, int to, Predicate<NameSpan> condition) {
        return within(from, to).stream().filter(condition).toList();
    }

    /** The name that covers a token. */
    public Optional<NameSpan> at(int token) {
        int index = index(token + 1) - 1;
        return index >= 0 && spans.get(index).end() > token ? Optional.of(spans.get(index)) : Optional.empty();
    }

    /** The name that ends right before a token. */
    public Optional<NameSpan> endingAt(int token) {
        return token == 0 ? Optional.empty() : at(token - 1).filter(span -> span.end() == token);
    }

    private int index(int token) {
        int found = Arrays.binarySearch(firsts, token);
        return found >= 0 ? found : -found - 1;
    }
}
