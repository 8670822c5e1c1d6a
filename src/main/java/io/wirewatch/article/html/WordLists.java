package io.wirewatch.article.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists of words from a file beside this class: on each line the name of a list and what it adds to it. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists() {}

    /** A file whose lines add words, parted by blanks. */
    static WordLists ofWords(String file) {
        WordLists lists = new WordLists();
        lines(file)
                .forEach(line ->
                        lists.add(line, line.substring(line.indexOf(' ') + 1).split(" ")));
        return lists;
    }

    /** A file whose lines add one phrase each. */
    static WordLists ofPhrases(String file) {
        WordLists lists = new WordLists();
        lines(file).forEach(line -> lists.add(line, line.substring(line.indexOf(' ') + 1)));
        return lists;
    }

    private void add(String line, String... words) {
        String name = line.substring(0, line.indexOf(' '));
        lists.computeIfAbsent(name, unused -> new LinkedHashSet<>()).addAll(List.of(words));
    }

    /** The list of a name in the order of the file; empty where the file has none. */
    Set<String> get(String name) {
        return Collections.unmodifiableSet(lists.getOrDefault(name, Set.of()));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf(' ') > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " in the program's jar can't be read", e);
        }
    }
}
