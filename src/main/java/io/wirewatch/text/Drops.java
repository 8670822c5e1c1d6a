package io.wirewatch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why sentences of a text are passed over, in words for people, as those who read them say. Nobody says anything unless
 * somebody wants to know. Confined to one thread.
 */
public final class Drops {

    private final boolean wanted;
    private final Map<Integer, List<String>> reasons = new TreeMap<>();

    Drops(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether somebody wants to know: a reason that must be looked for is looked for only then. */
    public boolean wanted() {
        return wanted;
    }

    /** Says why a sentence is passed over, or a part of it. */
    public void say(int sentence, String reason) {
        if (wanted) {
            List<String> said = reasons.computeIfAbsent(sentence, absent -> new ArrayList<>());
            if (!said.contains(reason)) {
                said.add(reason);
            }
        }
    }

    /** The reasons for a sentence, in the order in which they were said. */
    public List<String> of(int sentence) {
        return List.copyOf(reasons.getOrDefault(sentence, List.of()));
    }
}
