package io.wirewatch.rule;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the ready-made frames fill and need, for people: the frames themselves decide. */
final class ReadyFrames {

    private static final Map<String, Ready> FRAMES = Map.of(
            "measure",
            new Ready(
                    List.of("action", "imposer", "target", "goods", "rateFrom", "rateTo", "effective"),
                    List.of(
                            Part.words("thing", "noun", "noun.sure"),
                            Part.words("action", "do.*", "act.*", "goes.*", "hit.*")),
                    "the action is not done to the thing: the frame joins them where one is subject, object or owner of"
                            + " the other, and nothing supposes or denies it"),
            "statement",
            new Ready(
                    List.of("speaker", "side", "stance", "form"),
                    List.of(
                            Part.words("subject", "subject", "question", "matter"),
                            Part.words("voice", "says", "judges", "raises", "holds", "nouns", "accordingTo")),
                    "nobody of rank is found who says it, or what he says is not on the subject"),
            "meeting",
            new Ready(
                    List.of("kind", "name", "participants", "place", "date"),
                    List.of(
                            Part.words(
                                    "coming together",
                                    "meet",
                                    "speak",
                                    "phone",
                                    "discuss",
                                    "visit",
                                    "receive",
                                    "gather",
                                    "meeting",
                                    "call",
                                    "summit",
                                    "trip",
                                    "stateVisit"),
                            Part.names("leader", ReadyFrames::mayLead)),
                    "the word joins no two leaders, and no leader with a summit or a host"));

    private ReadyFrames() {}

    /**
     * One frame.
     *
     * @param slots those that it fills
     * @param parts what a sentence must have, at the least
     * @param lack what is wrong, most likely, where all parts stand and nothing is found
     */
    record Ready(List<String> slots, List<Part> parts, String lack) {}

    /**
     * Something that a sentence must have.
     *
     * @param name in a word
     * @param lists the word lists of which one must stand there, with a star at the end for all that begin so
     * @param names which names will do; none where words are wanted
     */
    record Part(String name, List<String> lists, Predicate<NameSpan> names) {

        static Part words(String name, String... lists) {
            return new Part(name, List.of(lists), span -> false);
        }

        static Part names(String name, Predicate<NameSpan> names) {
            return new Part(name, List.of(), names);
        }

        boolean has(String list) {
            return lists.stream()
                    .anyMatch(one ->
                            one.endsWith("*") ? list.startsWith(one.substring(0, one.length() - 1)) : list.equals(one));
        }
    }

    private static boolean mayLead(NameSpan name) {
        return name.kind() == NameKind.LEADER || name.kind() == NameKind.GATHERING || name.kind() == NameKind.TITLE;
    }

    static Ready of(String frame) {
        return FRAMES.getOrDefault(frame, new Ready(List.of(), List.of(), "the frame finds no fact in them"));
    }

    static List<String> slots(String frame) {
        return of(frame).slots();
    }
}
