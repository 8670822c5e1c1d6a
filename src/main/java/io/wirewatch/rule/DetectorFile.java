package io.wirewatch.rule;

import io.wirewatch.rule.tell.Telling;
import java.util.List;
import java.util.Map;

/**
 * A detector as its file has it.
 *
 * @param source its text, and where it stands
 * @param head who it is
 * @param words its word lists by name, references to shared lists resolved
 * @param form how it finds what it finds
 * @param telling what it says about it
 * @param examples what it must and must not find
 */
record DetectorFile(
        RuleSource source,
        Head head,
        Map<String, List<String>> words,
        Form form,
        Telling telling,
        List<Example> examples) {

    DetectorFile {
        words = Map.copyOf(words);
        examples = List.copyOf(examples);
    }
}
