package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words for verbs that govern the noun of a measure, as numbers of lists. Immutable. */
final class GoverningWords {

    final int puts;
    final int inForce;
    /** By these verbs an act is done that a noun names: introduced a tariff cut. */
    final int enacts;
    /** Verbs of beginning, behind which another may stand. */
    final int begins;
    /** By the action of a verb: what it makes of another action whose noun it governs. */
    final Map<String, Map<String, String>> makes;

    GoverningWords(FrameWords words) {
        puts = words.list("puts");
        inForce = words.list("inForce");
        enacts = words.list("enacts");
        begins = words.list("begins");
        makes = makes(words);
    }

    private static Map<String, Map<String, String>> makes(FrameWords words) {
        Map<String, Map<String, String>> governs = new LinkedHashMap<>();
        for (String verb : words.named("governs.")) {
            Map<String, String> makes = new LinkedHashMap<>();
            for (String pair : words.lists().getOrDefault("governs." + verb, List.of())) {
                int gap = pair.indexOf(' ');
                makes.put(pair.substring(0, gap), pair.substring(gap + 1));
            }
            governs.put(verb, makes);
        }
        return governs;
    }
}
