package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the measure falls on, as the text names it: the noun phrase behind "on". */
final class GoodsFinder {

    private static final int LONGEST = 12;

    private GoodsFinder() {}

    static String find(MeasureWords words, Passage passage, Trigger trigger) {
        int limit = Math.min(trigger.nounEnd() + 8, passage.to());
        for (int token = trigger.nounEnd(); token < limit; token++) {
            if (words.near.openers.contains(passage.tokens().folded(token))) {
                return phrase(words, passage, token + 1);
            }
            if (passage.isMark(token, ",;:.")) {
                return "";
            }
        }
        return "";
    }

    static String phrase(MeasureWords words, Passage passage, int from) {
        int end = from < passage.to() && passage.tokens().folded(from).equals("imported") ? from + 1 : from;
        while (end < Math.min(from + LONGEST, passage.to()) && !stops(words, passage, end)) {
            end++;
        }
        boolean rate = end < passage.to() && passage.hits().at(end, words.rate.rated);
        while (end > from && (passage.isMark(end - 1, ",(\"") || rate && isListing(words, passage, end - 1))) {
            end--;
        }
        boolean date = passage.text().datesIn(passage.sentence()).stream()
                .anyMatch(found -> found.firstToken() <= from && found.endToken() > from);
        return end == from || date || isOnlyName(words, passage, from, end)
                ? ""
                : passage.tokens().text(from, end).replaceAll("\\s+", " ");
    }

    /** The goods that face it: "wooden chairs shall be subject to". */
    static String before(MeasureWords words, Passage passage, int verb) {
        int end = verb;
        while (end > passage.from()
                && words.near.auxiliaries.contains(passage.tokens().folded(end - 1))) {
            end--;
        }
        int from = end;
        while (from > passage.from()
                && end - from < LONGEST
                && !passage.isMark(from - 1, ",;:.()\"”“–—%")
                && !words.near.parts.contains(passage.tokens().folded(from - 1))
                && !words.near.pronouns.contains(passage.tokens().folded(from - 1))) {
            from--;
        }
        while (from + 1 < end && isMere(words, passage, from)) {
            from += 2;
        }
        return from >= end || end - from == LONGEST || isOnlyName(words, passage, from, end)
                ? ""
                : passage.tokens().text(from, end).replaceAll("\\s+", " ");
    }

    /** "Imports of": words that name no goods yet. */
    private static boolean isMere(MeasureWords words, Passage passage, int token) {
        return words.near.general.contains(passage.tokens().folded(token))
                && passage.tokens().folded(token + 1).equals("of");
    }

    /** What joins the next rate of a list to the goods before it: "and 12". */
    private static boolean isListing(MeasureWords words, Passage passage, int token) {
        return passage.tokens().is(token, Tokens.NUMBER)
                || words.near.and.contains(passage.tokens().folded(token));
    }

    private static boolean stops(MeasureWords words, Passage passage, int token) {
        return words.near.goodsStop.contains(passage.tokens().folded(token))
                || passage.isMark(token, ";:.()\"”“–—%")
                || words.near.and.contains(passage.tokens().folded(token)) && isVerb(words, passage, token + 1)
                || passage.tokens().folded(token).equals("such")
                        && token + 1 < passage.to()
                        && passage.tokens().folded(token + 1).equals("as")
                || passage.isMark(token, "-") && passage.tokens().is(token, Tokens.SPACED);
    }

    private static boolean isVerb(MeasureWords words, Passage passage, int token) {
        return token < passage.to()
                && words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list));
    }

    /** A country alone, or a list of them, names no goods. */
    private static boolean isOnlyName(MeasureWords words, Passage passage, int from, int end) {
        int at = from;
        while (at < end) {
            Optional<NameSpan> name = passage.allNames().at(at);
            boolean joins = passage.tokens().is(at, Tokens.MARK)
                    || words.near.notGoods.contains(passage.tokens().folded(at));
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

    /** Whether two phrases may name the same goods: one is part of the other, they share a word, or one is general. */
    static boolean agree(Set<String> general, String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        String amount = digits(a);
        if (!amount.isEmpty() && !digits(b).isEmpty()) {
            return amount.equals(digits(b));
        }
        Set<String> words = distinct(a);
        Set<String> others = distinct(b);
        return isGeneral(general, words, one)
                || isGeneral(general, others, other)
                || others.stream()
                        .anyMatch(word -> word.length() > 3
                                && (words.contains(word)
                                        || words.contains(word + "s")
                                        || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1))));
    }

    /** Whether no word tells which goods: the only others are short or have a capital, as in "Chinese goods". */
    static boolean isGeneral(Set<String> general, String text) {
        return isGeneral(general, distinct(text.toLowerCase(Locale.ROOT)), text);
    }

    private static boolean isGeneral(Set<String> general, Set<String> words, String text) {
        return !Collections.disjoint(words, general)
                && words.stream()
                        .allMatch(word -> word.length() <= 3
                                || general.contains(word)
                                || text.contains(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private static Set<String> distinct(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }
}
