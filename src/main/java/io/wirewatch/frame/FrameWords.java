package io.wirewatch.frame;

import io.wirewatch.text.lexicon.Lexicon;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a detector file says to its frame: lists of words under names that the frame knows, and plain settings.
 *
 * @param detector id of the detector, which its lists carry in the lexicon: {@code tariff-change/impose}
 * @param lists terms by name of the list, those of {@code config/lists} under {@code lists.NAME} among them
 * @param settings other values by name
 * @param lexicon where all lists of all detectors are found at once
 */
public record FrameWords(
        String detector, Map<String, List<String>> lists, Map<String, String> settings, Lexicon lexicon) {

    /** Copies the lists and the settings. */
    public FrameWords {
        lists = Map.copyOf(lists);
        settings = Map.copyOf(settings);
    }

    /** Number of a list in the lexicon, added there; a list that the file leaves out is empty. */
    public int list(String name) {
        Collection<String> terms = lists.getOrDefault(name, List.of());
        return lexicon.add(detector + "/" + name, terms);
    }

    /** Numbers of the lists that begin with a prefix, by their names without it. */
    public Map<String, Integer> numbers(String prefix) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        named(prefix).forEach(name -> numbers.put(name, list(prefix + name)));
        return numbers;
    }

    /** Names of the lists that begin with a prefix, without it. */
    public List<String> named(String prefix) {
        return lists.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .sorted()
                .toList();
    }
}
