package io.wirewatch.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines that stand among the paragraphs of pages and belong to none: calls to read, share, follow and subscribe. */
final class Boilerplate {

    private static final WordLists LINES = WordLists.ofPhrases("lines.txt");
    private static final Set<String> WHOLE = LINES.get("whole");
    private static final Phrases STARTS = new Phrases(
            LINES.get("start").stream().filter(start -> start.length() > 1).toList());
    private static final Phrases WITHIN = phrases("within");
    private static final Phrases NETWORKS = new Phrases(List.of(" on twitter", " on facebook", " on instagram"));

    /** Single signs that open one. */
    private static final Set<String> SIGNS =
            LINES.get("start").stream().filter(start -> start.length() == 1).collect(Collectors.toSet());

    private static final Set<String> CLOSING = LINES.get("closing");
    /** By their last two characters. */
    private static final Map<Integer, List<String>> AGENCIES =
            LINES.get("agency").stream().collect(Collectors.groupingBy(agency -> pair(agency, agency.length() - 2)));

    private static final Set<String> ANSWERS = LINES.get("answer");
    /** One of these stands in all of them. */
    private static final List<String> COOKIES = List.of("ooki", "クッキー", "쿠키", "device");

    private static final Set<String> NOTICES = LINES.get("notice");
    private static final int LONGEST = 220;
    private static final int NOTICE = 900;
    private static final int CAPTION = 450;
    private static final int LINE = 40;

    private Boilerplate() {}

    /** The phrases of one of the lists. */
    static Phrases phrases(String list) {
        return new Phrases(LINES.get(list));
    }

    /** Whether a block's text is such a line. */
    static boolean is(Block block) {
        String text = block.text();
        if (isCaption(text)) {
            return true;
        }
        if (text.length() > LONGEST || block.kind() == Block.Kind.CELL) {
            return text.length() < NOTICE && isNotice(text);
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return isWhole(folded)
                || startsAsOne(folded)
                || isInvitation(folded)
                || WITHIN.anyIn(folded)
                || isNotice(text)
                || (folded.length() < 60
                        && (folded.endsWith("min read") || folded.endsWith("minute read") || isByline(text)));
    }

    /** Whether a heading, as above links or a form, says that what stands below it is no part of the article. */
    static boolean opens(Block block) {
        String folded = block.text().toLowerCase(Locale.ROOT);
        return folded.length() < 80 && (isWhole(folded) || startsAsOne(folded));
    }

    /** Whether a line at the end of an article belongs to it, as the names of those who reported. */
    static boolean isClosing(Block block) {
        return CLOSING.stream().anyMatch(block.text()::startsWith);
    }

    /** Whether a line is links to answer or report what a reader wrote. */
    static boolean answers(Block block) {
        String folded = block.text().toLowerCase(Locale.ROOT);
        return folded.length() < LINE && ANSWERS.stream().anyMatch(folded::startsWith);
    }

    /** Whether a text tells readers of the cookies of the page. */
    private static boolean isNotice(String text) {
        if (COOKIES.stream().noneMatch(text::contains)) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(folded::contains);
    }

    private static boolean isWhole(String folded) {
        return WHOLE.contains(bare(folded));
    }

    private static boolean startsAsOne(String folded) {
        return SIGNS.contains(folded.substring(0, 1)) || STARTS.anyBegins(folded);
    }

    /** Whether a text ends by naming an agency of pictures, as captions do. */
    private static boolean isCaption(String text) {
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        if (end >= CAPTION || end < 2) {
            return false;
        }
        for (String agency : AGENCIES.getOrDefault(pair(text, end - 2), List.of())) {
            if (text.startsWith(agency, end - agency.length())) {
                return true;
            }
        }
        return false;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** Whether a line, as at the end of articles, asks to follow its author. */
    private static boolean isInvitation(String folded) {
        return folded.contains("follow ")
                && NETWORKS.anyIn(folded)
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
