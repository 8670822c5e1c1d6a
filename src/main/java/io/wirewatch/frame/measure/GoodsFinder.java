package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the measure falls on, as the text names it: the noun phrase behind "on". */
final class GoodsFinder {

    private static final int LONGEST = 12;
    private static final Set<String> OPENERS = Set.of("on", "auf", "sur", "sobre", "su", "against");
    private static final Set<String> STOPS = Set.of(
            "to",
            "from",
            "by",
            "in",
            "at",
            "with",
            "that",
            "which",
            "who",
            "if",
            "as",
            "for",
            "after",
            "before",
            "since",
            "until",
            "will",
            "would",
            "could",
            "should",
            "may",
            "might",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "had",
            "starting",
            "effective",
            "beginning",
            "over",
            "but",
            "while",
            "when",
            "because",
            "unless",
            "under",
            "during",
            "amid",
            "on",
            "last",
            "next",
            "this",
            "take",
            "takes",
            "worth",
            "through",
            "into",
            "despite",
            "not",
            "it",
            "he",
            "they",
            "we",
            "she",
            "imposed",
            "levied",
            "announced",
            "where",
            "so",
            "than",
            "against");

    private GoodsFinder() {}

    static String find(Passage passage, Trigger trigger) {
        int limit = Math.min(trigger.nounEnd() + 8, passage.to());
        for (int token = trigger.nounEnd(); token < limit; token++) {
            if (OPENERS.contains(passage.tokens().folded(token))) {
                return phrase(passage, token + 1);
            }
            if (passage.isMark(token, ",;:.")) {
                return "";
            }
        }
        return "";
    }

    private static String phrase(Passage passage, int from) {
        int end = from;
        while (end < Math.min(from + LONGEST, passage.to()) && !stops(passage, end)) {
            end++;
        }
        while (end > from && passage.isMark(end - 1, ",(\"")) {
            end--;
        }
        return end == from || isOnlyName(passage, from, end)
                ? ""
                : passage.tokens().text(from, end).replaceAll("\\s+", " ");
    }

    private static boolean stops(Passage passage, int token) {
        return STOPS.contains(passage.tokens().folded(token)) || passage.isMark(token, ";:.()\"”“–—");
    }

    /** A country alone, or a list of them, names no goods. */
    private static boolean isOnlyName(Passage passage, int from, int end) {
        int at = from;
        while (at < end) {
            Optional<NameSpan> name = passage.allNames().at(at);
            boolean joins = passage.tokens().is(at, Tokens.MARK)
                    || passage.tokens()
                            .folded(at)
                            .matches("and|the|or|other|countries|nations|all|both|most|its|their|those");
            if (name.isPresent() && name.get().kind() != NameKind.TITLE && !isGoodsAfter(passage, name.get())) {
                at = name.get().end();
            } else if (joins) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isGoodsAfter(Passage passage, NameSpan name) {
        return name.kind() == NameKind.ADJECTIVE && name.end() < passage.to();
    }

    /** Whether two phrases may name the same goods: one is part of the other, or one says only "goods". */
    static boolean agree(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a) || isGeneral(a) || isGeneral(b) || !a.equals(b) && shareWord(a, b);
    }

    private static boolean isGeneral(String goods) {
        return goods.matches(".*\\b(goods|imports|products|exports|items|articles|countries|partners|world)\\b.*");
    }

    private static boolean shareWord(String a, String b) {
        Set<String> words = Set.of(distinct(a));
        for (String word : distinct(b)) {
            if (word.length() > 3 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] distinct(String text) {
        return java.util.Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new);
    }
}
