package io.wirewatch.text.furniture;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which furniture is known. Lines are compared folded: small letters, one blank between words, no marks at
 * either end. Built once, then only read.
 */
final class Phrases {

    private final Map<String, Kind> lines = new HashMap<>();
    private final Map<String, List<Start>> starts = new HashMap<>();
    private final Map<String, Kind> lists = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Gate gate = new Gate();

    /** Words that a line of furniture begins with, and how long such a line may be. */
    private record Start(String words, int longest, Kind kind) {}

    /** A pattern that a whole line of furniture matches. */
    private record Shape(List<String> needs, Pattern pattern, Kind kind) {}

    void line(String words, Kind kind) {
        lines.put(Folded.line(words), kind);
        gate.whole(Folded.line(words));
    }

    void start(String words, int longest, Kind kind) {
        String folded = Folded.start(words);
        gate.start(folded);
        starts.computeIfAbsent(Folded.firstWord(folded), unused -> new ArrayList<>())
                .add(new Start(folded, longest, kind));
    }

    /** A line that says that links follow: the short lines below it are furniture too. */
    void list(String words, Kind kind) {
        lists.put(Folded.line(words), kind);
        gate.whole(Folded.line(words));
    }

    /** A pattern, and the words of which a line has one if it matches. */
    void shape(List<String> needs, Pattern pattern, Kind kind) {
        needs.forEach(gate::need);
        shapes.add(new Shape(needs, pattern, kind));
    }

    /** What a folded line is as a whole. */
    Optional<Kind> whole(String folded) {
        return Optional.ofNullable(lines.get(folded)).or(() -> heading(folded));
    }

    /** What the list is that a folded line announces. */
    Optional<Kind> heading(String folded) {
        return Optional.ofNullable(lists.get(folded));
    }

    /** Which lines are worth a closer look. */
    Gate gate() {
        return gate;
    }

    /** What a folded line is by how it begins. */
    Optional<Kind> beginning(String folded) {
        for (Start start : starts.getOrDefault(Folded.firstWord(folded), Collections.emptyList())) {
            if (folded.length() <= start.longest() && folded.startsWith(start.words()) && ends(folded, start.words())) {
                return Optional.of(start.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean ends(String folded, String words) {
        int end = words.length();
        return end == folded.length()
                || !Character.isLetterOrDigit(words.charAt(end - 1))
                || !Character.isLetterOrDigit(folded.charAt(end))
                || Character.isIdeographic(words.charAt(end - 1));
    }

    /** What a short line is by its shape. */
    Optional<Kind> shaped(String line) {
        for (Shape shape : shapes) {
            if (hasOne(line, shape.needs()) && shape.pattern().matches(line)) {
                return Optional.of(shape.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean hasOne(String line, List<String> words) {
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
