package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Continents that stand for a bloc among those whose goods a thing falls on: duties on Europe. Immutable. */
final class Continents {

    /** Tokens from the thing to the continent. */
    private static final int REACH = 14;

    private static final Set<String> WHOLE = Set.of("all", "of", "the", "both", "most");

    private final MeasureWords words;

    Continents(MeasureWords words) {
        this.words = words;
    }

    /** The codes found with those of continents that are named as they are: on Peru and Europe. */
    List<String> with(Passage passage, Trigger trigger, List<String> codes) {
        for (Map.Entry<String, Integer> continent : words.who.continents.entrySet()) {
            int from = trigger.nounEnd();
            int at = passage.hits().first(continent.getValue(), from, Math.min(from + REACH, passage.to()));
            boolean named = at >= 0
                    && passage.tokens().is(at, Tokens.CAPITAL)
                    && !passage.tokens().folded(at + 1).equals("'s")
                    && !passage.hasMark(from, at, ";:.")
                    && !codes.contains(continent.getKey());
            if (named && isOpened(passage, from, at)) {
                List<String> all = new ArrayList<>();
                all.add(continent.getKey());
                all.addAll(isListed(passage, at) ? codes : List.of());
                return all;
            }
            if (named && !codes.isEmpty() && isJoined(passage, at)) {
                List<String> all = new ArrayList<>(codes);
                all.add(continent.getKey());
                return all;
            }
        }
        return withAdjectives(passage, trigger, codes);
    }

    /** With a bloc whose adjective opens a list of them: on European and Chinese steel. */
    private List<String> withAdjectives(Passage passage, Trigger trigger, List<String> codes) {
        if (codes.isEmpty()) {
            return codes; // alone it is found as all words that stand for a code
        }
        for (Map.Entry<String, Integer> code : words.who.codes.entrySet()) {
            int from = trigger.nounEnd();
            int at = passage.hits().first(code.getValue(), from, Math.min(from + REACH, passage.to()));
            boolean listed = at > from
                    && !codes.contains(code.getKey())
                    && isListed(passage, at)
                    && passage.allNames()
                            .at(at + 2)
                            .filter(name -> codes.contains(name.country()))
                            .isPresent();
            if (listed) {
                List<String> all = new ArrayList<>(List.of(code.getKey()));
                all.addAll(codes);
                return all;
            }
        }
        return codes;
    }

    /** Whether "on", "from" or the like stands right before it. */
    private boolean isOpened(Passage passage, int from, int at) {
        int token = at - 1;
        while (token > from && WHOLE.contains(passage.tokens().folded(token))) {
            token--;
        }
        String word = passage.tokens().folded(token);
        return token >= from && (words.who.towards.contains(word) || words.who.madeIn.contains(word));
    }

    /** Whether other names follow that it opens a list with: Europe, Peru and Chile. */
    private boolean isListed(Passage passage, int at) {
        int next = at + 1;
        boolean joins = passage.isMark(next, ",")
                || words.near.and.contains(passage.tokens().folded(next));
        return joins && passage.allNames().at(next + 1).isPresent();
    }

    /** Whether "and" or a comma joins it to a name before it. */
    private boolean isJoined(Passage passage, int at) {
        int before = at - 1;
        while (passage.isMark(before, ",")
                || words.near.and.contains(passage.tokens().folded(before))) {
            before--;
        }
        return before < at - 1 && passage.allNames().endingAt(before + 1).isPresent();
    }
}
