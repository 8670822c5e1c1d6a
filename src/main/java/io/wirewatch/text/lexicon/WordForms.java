package io.wirewatch.text.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English words: {@code impose, imposes, imposed, imposing}. Regular ones by the rules of spelling, others
 * from a list. Immutable after it is made.
 */
public final class WordForms {

    /** Form of the dictionary, also present tense and plural subject. */
    public static final int BASE = 1;
    /** With s: he imposes; tariffs. */
    public static final int THIRD = 2;
    /** Past tense. */
    public static final int PAST = 4;
    /** Past participle. */
    public static final int PARTICIPLE = 8;
    /** With ing. */
    public static final int GERUND = 16;

    private static final Set<String> DOUBLING = Set.of(
            "cut",
            "put",
            "set",
            "hit",
            "slap",
            "drop",
            "trim",
            "scrap",
            "plan",
            "cap",
            "ban",
            "stop",
            "step",
            "begin",
            "admit",
            "permit",
            "commit",
            "submit",
            "defer",
            "refer",
            "confer",
            "occur",
            "transfer",
            "get",
            "let",
            "chat",
            "wrap",
            "top",
            "tap",
            "grab",
            "spur",
            "bar",
            "rip",
            "cancel",
            "signal",
            "level",
            "total",
            "travel",
            "rebel",
            "forbid",
            "bid",
            "split",
            "quit",
            "shut",
            "run",
            "win",
            "sit",
            "slip",
            "ship",
            "net",
            "flip",
            "rebut",
            "vet",
            "snub",
            "spin",
            "dim",
            "hem",
            "jet",
            "rig",
            "rob",
            "skip",
            "strip",
            "whip",
            "zip",
            "expel",
            "compel",
            "propel",
            "control",
            "patrol",
            "model",
            "counsel",
            "quarrel",
            "label",
            "fuel",
            "duel",
            "swap",
            "nod",
            "jab",
            "deter");

    private final Map<String, String[]> irregular;

    /**
     * Word forms with these irregular verbs.
     *
     * @param irregular base form to past tense, past participle and, where it is not made with an s, the other forms of the
     *     present; several forms of one kind are parted by strokes: be to was/were, been and am/is/are
     */
    public WordForms(Map<String, String[]> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** The forms of a word, each with what it may be, as the sum of the constants. */
    public Map<String, Integer> of(String base) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        put(forms, base, BASE);
        String[] known = irregular.get(base);
        if (known == null || known.length < 3) {
            put(forms, withS(base), THIRD);
        } else {
            putAll(forms, known[2], THIRD);
        }
        for (String gerund : withIng(base)) {
            put(forms, gerund, GERUND);
        }
        if (known == null) {
            withEd(base).forEach(past -> put(forms, past, PAST | PARTICIPLE));
        } else {
            putAll(forms, known[0], PAST);
            putAll(forms, known[1], PARTICIPLE);
        }
        return forms;
    }

    private static void putAll(Map<String, Integer> forms, String alternatives, int kind) {
        for (String form : alternatives.split("/", -1)) {
            put(forms, form, kind);
        }
    }

    private static void put(Map<String, Integer> forms, String form, int kind) {
        forms.merge(form, kind, (a, b) -> a | b);
    }

    private static String withS(String base) {
        if (base.matches(".*(s|x|z|ch|sh)")) {
            return base + "es";
        }
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches("(go|do|veto|echo|undergo|forgo)") ? base + "es" : base + "s";
    }

    private static List<String> withEd(String base) {
        if (base.endsWith("e")) {
            return List.of(base + "d");
        }
        if (base.matches(".*[^aeiou]y")) {
            return List.of(base.substring(0, base.length() - 1) + "ied");
        }
        return doubled(base, "ed");
    }

    private static List<String> withIng(String base) {
        if (base.endsWith("ie")) {
            return List.of(base.substring(0, base.length() - 2) + "ying");
        }
        if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return doubled(base, "ing");
    }

    /** Both spellings where usage differs: cancelled and canceled. */
    private static List<String> doubled(String base, String ending) {
        List<String> forms = new ArrayList<>();
        if (DOUBLING.contains(base)) {
            forms.add(base + base.charAt(base.length() - 1) + ending);
        }
        if (!DOUBLING.contains(base) || base.endsWith("l")) {
            forms.add(base + ending);
        }
        return forms;
    }
}
