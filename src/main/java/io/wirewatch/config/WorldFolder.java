package io.wirewatch.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder with the tables of the world, and all that is found wrong in them while they are read. */
final class WorldFolder {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    WorldFolder(Path folder) {
        this.folder = folder;
    }

    Table table(String file, String... columns) {
        return new Table(folder.resolve(file), List.of(columns), problems);
    }

    /** What was wrong so far, in the order of reading. */
    List<Problem> problems() {
        return problems;
    }

    /** The files of one kind in further languages: {@code countries.fr.csv} under {@code fr}. */
    Map<String, String> languages(String kind) {
        Map<String, String> files = new TreeMap<>();
        String start = kind + ".";
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.startsWith(start) && name.endsWith(ENDING))
                    .filter(name -> name.length() > start.length() + ENDING.length())
                    .forEach(name -> files.put(name.substring(start.length(), name.length() - ENDING.length()), name));
        } catch (IOException failed) {
            String message = "no such folder; name the one that holds countries.csv and leaders.csv";
            problems.add(new Problem(folder.toString(), 0, message));
        }
        return files;
    }
}
