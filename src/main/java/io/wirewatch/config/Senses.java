package io.wirewatch.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a word that one file gives to two owners without a mark. A word may have several senses where each line that has
 * it lists it as doubtful.
 */
final class Senses {

    private record Sense(String owner, int line, boolean marked) {}

    private final Table table;
    private final Map<String, Sense> senses = new HashMap<>();

    Senses(Table table) {
        this.table = table;
    }

    /** Notes the words of one line; {@code owner} says what they mean there. */
    void add(int line, String owner, List<String> words, List<String> doubtful) {
        for (String word : words) {
            add(word, new Sense(owner, line, doubtful.contains(word)));
        }
    }

    private void add(String word, Sense sense) {
        Sense known = senses.putIfAbsent(word, sense);
        if (known == null || known.owner().equals(sense.owner()) || (known.marked() && sense.marked())) {
            return;
        }
        table.report(
                sense.line(),
                "\"" + word + "\" means " + sense.owner() + " here and " + known.owner() + " in line " + known.line()
                        + "; delete one, or list the word under \"doubtful\" in both lines");
    }
}
