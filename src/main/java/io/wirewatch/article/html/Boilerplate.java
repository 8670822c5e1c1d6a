package io.wirewatch.article.html;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Lines that stand among the paragraphs of pages and belong to none: calls to read, share, follow and subscribe. */
final class Boilerplate {

    private static final WordLists LINES = WordLists.ofPhrases("lines.txt");
    private static final Set<String> WHOLE = LINES.get("whole");
    /** In order, so that the beginnings that a line may have are looked up and not tried one by one. */
    private static final TreeSet<String> STARTS = new TreeSet<>(LINES.get("start"));

    private static final Set<String> WITHIN = LINES.get("within");
    private static final Set<String> CLOSING = LINES.get("closing");
    private static final Set<String> AGENCIES = LINES.get("agency");
    private static final int LONGEST = 220;
    private static final int CAPTION = 450;

    private Boilerplate() {}

    /** Whether a block's text is such a line. */
    static boolean is(Block block) {
        String text = block.text();
        if (isCaption(text)) {
            return true;
        }
        if (text.length() > LONGEST || block.kind() == Block.Kind.CELL) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return isWhole(folded)
                || startsAsOne(folded)
                || isInvitation(folded)
                || WITHIN.stream().anyMatch(folded::contains)
                || (folded.length() < 60
                        && (folded.endsWith("min read") || folded.endsWith("minute read") || isByline(text)));
    }

    /** Whether a heading, as above a list of links or a form, says that what stands below it is no part of the article. */
    static boolean opens(Block block) {
        String folded = block.text().toLowerCase(Locale.ROOT);
        return folded.length() < 80 && (isWhole(folded) || startsAsOne(folded));
    }

    /** Whether a line at the end of an article belongs to it, as the names of those who reported. */
    static boolean isClosing(Block block) {
        return CLOSING.stream().anyMatch(block.text()::startsWith);
    }

    private static boolean isWhole(String folded) {
        return WHOLE.contains(bare(folded));
    }

    private static boolean startsAsOne(String folded) {
        String before = STARTS.floor(folded);
        while (before != null && before.charAt(0) == folded.charAt(0)) {
            if (folded.startsWith(before)) {
                return true;
            }
            before = STARTS.lower(before);
        }
        return false;
    }

    /** Whether a text ends by naming an agency of pictures, as captions do. */
    private static boolean isCaption(String text) {
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        return end < CAPTION && AGENCIES.stream().anyMatch(agency -> text.startsWith(agency, end - agency.length()));
    }

    /** Whether a line, as at the end of articles, asks to follow its author. */
    private static boolean isInvitation(String folded) {
        boolean network =
                folded.contains(" on twitter") || folded.contains(" on facebook") || folded.contains(" on instagram");
        return network
                && (folded.startsWith("follow ") || folded.contains(". follow ") || folded.contains("you can follow "));
    }

    private static String bare(String folded) {
        int start = 0;
        while (start < folded.length() && " -–—+|«<▼▲■●".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        int end = folded.length();
        while (end > start && " :.>»…|+-–—▼▲".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }

    private static boolean isByline(String text) {
        if (!text.startsWith("By ") && !text.startsWith("BY ") && !text.startsWith("by ")) {
            return false;
        }
        String[] words = text.substring(3).split(" ");
        int capitals = 0;
        for (String word : words) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length <= 8 && capitals >= Math.max(1, words.length - 2) && !text.endsWith(".");
    }
}
