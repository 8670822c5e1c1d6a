package io.wirewatch.rule;

import java.util.List;
import java.util.Map;

/** The slots that the ready-made frames fill. */
final class ReadyFrames {

    private static final Map<String, List<String>> SLOTS = Map.of(
            "measure", List.of("action", "imposer", "target", "goods", "rateFrom", "rateTo", "effective"),
            "statement", List.of("speaker", "side", "stance", "form"),
            "meeting", List.of("kind", "name", "participants", "place", "date"));

    private ReadyFrames() {}

    static List<String> slots(String frame) {
        return SLOTS.getOrDefault(frame, List.of());
    }
}
