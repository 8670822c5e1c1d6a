package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences that a page sets apart in large letters, though the text near them says them too. */
final class PulledQuotes {

    private static final Set<String> APART = Set.of("blockquote", "aside", "q");
    private static final int SHORTEST = 30;
    private static final int LONGEST = 300;
    /** Blocks before and behind one among which the text stands that it is taken from. */
    private static final int NEAR = 15;

    private PulledQuotes() {}

    /** The blocks of a text that are no such quotes. */
    static List<Block> without(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (!isApart(blocks.get(i)) || !isSaidNear(blocks, i)) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static boolean isApart(Block block) {
        int length = block.text().length();
        Place outer = block.place().parent();
        return length >= SHORTEST
                && length < LONGEST
                && (APART.contains(block.place().tag()) || (outer != null && APART.contains(outer.tag())));
    }

    private static boolean isSaidNear(List<Block> blocks, int at) {
        String words = unmarked(blocks.get(at).text());
        int last = Math.min(blocks.size() - 1, at + NEAR);
        for (int i = Math.max(0, at - NEAR); i <= last; i++) {
            Block other = blocks.get(i);
            if (i != at
                    && other.text().length() > words.length()
                    && other.text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** A text without the marks of quotation and omission around it. */
    private static String unmarked(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
