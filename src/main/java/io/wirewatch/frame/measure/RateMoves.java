package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Further moves of one rise or cut: "from 10% to 20% on wool, and from 5% to 8% on silk", "to 20% for wool and to 8%
 * for silk". Immutable.
 */
final class RateMoves {

    private static final int CUE = 2;
    /** Tokens between the two rates of a move. */
    private static final int GAP = 3;
    /** Tokens between the goods and the rate of one move. */
    private static final int PHRASE = 9;

    private final MeasureWords words;
    private final RateFinder rates;

    RateMoves(MeasureWords words, RateFinder rates) {
        this.words = words;
        this.rates = rates;
    }

    /**
     * One move.
     *
     * @param from percent before; empty where it is not told
     * @param to percent after
     * @param first first token
     * @param end token after its last
     * @param goods what it falls on, empty where that is not told
     */
    record Move(Optional<Double> from, double to, int first, int end, String goods) {}

    /** The moves behind a verb or noun that raises or cuts, without the first; empty where there are not two. */
    List<Move> further(Passage passage, Trigger trigger) {
        if (!trigger.action().equals("raise") && !trigger.action().equals("cut")) {
            return List.of();
        }
        List<Move> moves = moves(passage, trigger);
        return moves.size() < 2 ? List.of() : moves.subList(1, moves.size());
    }

    private List<Move> moves(Passage passage, Trigger trigger) {
        List<Percent> all = Percents.in(passage).stream()
                .filter(percent -> rates.isRate(passage, percent) && percent.first() > trigger.from())
                .toList();
        List<Move> moves = new ArrayList<>();
        int done = trigger.from();
        for (int i = 0; i < all.size(); i++) {
            Percent one = all.get(i);
            if (!moves.isEmpty() && !follows(passage, done, one.first())) {
                break;
            }
            Optional<Percent> other = i + 1 < all.size() ? pair(passage, one, all.get(i + 1)) : Optional.empty();
            boolean goes = is(passage, one, words.rate.toRate);
            if (other.isPresent()) {
                moves.add(move(passage, goes ? other : Optional.of(one), goes ? one : other.get(), done, other.get()));
                i++;
            } else if (goes) {
                Optional<Percent> step = isStep(passage, moves, one) ? Optional.of(all.get(i - 1)) : Optional.empty();
                moves.add(move(passage, step, one, done, one));
            }
            done = moves.isEmpty() ? done : moves.get(moves.size() - 1).end();
        }
        return moves;
    }

    /** Whether it goes on from where the move before it ended: to 10% before falling to 5%. */
    private boolean isStep(Passage passage, List<Move> moves, Percent to) {
        if (moves.isEmpty()) {
            return false;
        }
        for (int token = moves.get(moves.size() - 1).end(); token < to.first(); token++) {
            if (words.rate.then.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private Move move(Passage passage, Optional<Percent> from, Percent to, int before, Percent last) {
        int first = Math.min(to.first(), from.map(Percent::first).orElse(to.first()));
        String goods = behind(passage, last.end());
        return new Move(
                from.map(Percent::value),
                to.value(),
                first,
                last.end(),
                goods.isEmpty() ? ahead(passage, before, first) : goods);
    }

    /** The other rate of the move: to the one from the other, or the other way round. */
    private Optional<Percent> pair(Passage passage, Percent one, Percent next) {
        int from = one.end();
        int to = next.first();
        boolean near = to - from <= GAP && !passage.hasMark(from, to, ";:.");
        boolean down = is(passage, one, words.rate.toRate) && is(passage, next, words.rate.fromRate);
        boolean up = is(passage, one, words.rate.fromRate) && is(passage, next, words.rate.toRate);
        return near && (down || up) ? Optional.of(next) : Optional.empty();
    }

    private static boolean is(Passage passage, Percent percent, Set<String> cues) {
        for (int token = percent.first() - 1; token >= Math.max(passage.from(), percent.first() - CUE); token--) {
            if (cues.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next rate goes on with the same thing: joined by "and" or a comma, and no other thing between. */
    private boolean follows(Passage passage, int from, int to) {
        boolean joined = false;
        for (int token = from; token < to; token++) {
            joined |= passage.isMark(token, ",")
                    || words.near.and.contains(passage.tokens().folded(token))
                    || words.rate.then.contains(passage.tokens().folded(token));
        }
        return joined && !passage.has(words.noun, from, to) && !passage.hasMark(from, to, ";:.");
    }

    private String behind(Passage passage, int token) {
        return token < passage.to()
                        && words.rate.listed.contains(passage.tokens().folded(token))
                ? GoodsFinder.phrase(words, passage, token + 1)
                : "";
    }

    private String ahead(Passage passage, int from, int to) {
        for (int token = Math.max(from, to - PHRASE); token < to; token++) {
            if (words.near.openers.contains(passage.tokens().folded(token))) {
                return GoodsFinder.phrase(words, passage, token + 1);
            }
        }
        return "";
    }
}
