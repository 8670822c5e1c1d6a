package io.wirewatch.rule;

import io.wirewatch.text.lexicon.PhraseTrie.Case;
import io.wirewatch.text.lexicon.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which terms of a list find nothing that another of it does not find already. */
final class Reach {

    private final Terms terms;
    private final Map<List<Integer>, String> first = new HashMap<>();
    private final List<String> open = new ArrayList<>();

    /** The reach of these terms, all of one list. */
    Reach(Terms terms, List<String> all) {
        this.terms = terms;
        for (String term : all) {
            if (term.endsWith("*") && term.length() > 1 && term.indexOf(' ') < 0) {
                open.add(term);
            } else if (Terms.written(term) == Case.ANY) {
                phrases(term).forEach(phrase -> first.merge(phrase, term, Reach::wider));
            }
        }
    }

    /** Of two that find the same, the one that finds any form of a word is the wider. */
    private static String wider(String one, String other) {
        return other.contains("~") && !one.contains("~") ? other : one;
    }

    /** Another term that finds all that this one finds. */
    Optional<String> coveredBy(String term) {
        String word = term.toLowerCase(Locale.ROOT);
        Optional<String> star = open.stream()
                .filter(one -> !one.equals(term) && word.indexOf(' ') < 0 && Character.isLetterOrDigit(word.charAt(0)))
                .filter(one ->
                        word.startsWith(one.substring(0, one.length() - 1).toLowerCase(Locale.ROOT)))
                .findFirst();
        return star.or(() -> covered(term));
    }

    private Optional<String> covered(String term) {
        List<List<Integer>> own = phrases(term);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String other = first.getOrDefault(own.get(0), term);
        boolean all = own.stream().allMatch(phrase -> other.equals(first.get(phrase)));
        return other.equals(term) || !all ? Optional.empty() : Optional.of(other);
    }

    private List<List<Integer>> phrases(String term) {
        try {
            return terms.phrases(term).stream()
                    .map(phrase -> Arrays.stream(phrase).boxed().toList())
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
