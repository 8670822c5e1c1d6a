package io.wirewatch.rule;

import io.wirewatch.frame.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the clauses of a sentence end. */
final class Clauses {

    private static final Set<String> OPENERS = Set.of(
            "but",
            "while",
            "whereas",
            "although",
            "though",
            "which",
            "who",
            "because",
            "when",
            "after",
            "before",
            "as",
            "and",
            "since",
            "unless",
            "if");
    private static final Set<String> ALWAYS = Set.of("but", "while", "whereas", "although", "though", "because");

    private Clauses() {}

    /** The first tokens of the clauses of a passage, and the token after its last. */
    static List<Integer> bounds(Passage passage) {
        List<Integer> bounds = new ArrayList<>(List.of(passage.from()));
        for (int token = passage.from() + 1; token < passage.to(); token++) {
            boolean afterComma = passage.isMark(token - 1, ",");
            String word = passage.tokens().folded(token);
            boolean opens =
                    passage.isMark(token - 1, ";:—–") || afterComma && OPENERS.contains(word) || ALWAYS.contains(word);
            if (opens) {
                bounds.add(token);
            }
        }
        bounds.add(passage.to());
        return bounds;
    }
}
