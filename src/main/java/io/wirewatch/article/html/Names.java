package io.wirewatch.article.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that a page gives its parts ({@code class}, {@code id}, {@code role}) say of them. */
final class Names {

    /** What names say of a part. */
    enum Verdict {
        NOTHING,
        /** It is likely to be no part of the article. */
        BESIDE,
        /** It is no part of the article unless the article is nowhere else. */
        OUTSIDE,
        /** It holds what readers wrote. */
        COMMENTS
    }

    private static final WordLists WORDS = WordLists.ofWords("names.txt");
    private static final Set<String> COMMENTS = WORDS.get("comments");
    private static final Set<String> OUTSIDE = WORDS.get("outside");
    private static final Set<String> BESIDE = WORDS.get("beside");
    private static final Set<String> QUALIFIERS = WORDS.get("qualifiers");
    private static final Set<String> WHOLE_ONLY = WORDS.get("whole-only");
    private static final Set<String> PAIRS = WORDS.get("pairs");
    private static final Set<String> UNSEEN = WORDS.get("unseen");
    private static final Set<String> MASTHEAD = WORDS.get("masthead");
    private static final Set<String> DATING = WORDS.get("dating");

    private Names() {}

    /** Whether a part's names let one expect the date of the article, as the line below a headline does. */
    static boolean mayDate(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return DATING.stream().anyMatch(names::contains);
    }

    /** Whether some names, parted by blanks, are those of the head of a page. */
    static boolean isMasthead(String names) {
        return Arrays.stream(names.split("\\s+")).anyMatch(name -> MASTHEAD.contains(words(name)[0]));
    }

    /** Whether one of some names, parted by blanks, is given to what is only read aloud. */
    static boolean isUnseen(String names) {
        return Arrays.stream(names.split("\\s+")).anyMatch(name -> UNSEEN.contains(name.toLowerCase(Locale.ROOT)));
    }

    static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What some names, parted by blanks, say. */
    static Verdict verdict(String names) {
        Verdict worst = Verdict.NOTHING;
        for (String name : names.split("\\s+")) {
            if (name.length() > 2 && name.length() < 60) {
                worst = worse(worst, one(name));
            }
        }
        return worst;
    }

    private static Verdict one(String name) {
        String[] words = words(name);
        if (words[0].equals("elementor") || words[0].equals("wpb")) {
            return Verdict.NOTHING;
        }
        if (words.length > 1 && Arrays.stream(words).anyMatch(QUALIFIERS::contains)) {
            return Verdict.NOTHING;
        }
        Set<String> all = new HashSet<>(Arrays.asList(words));
        all.add(String.join("", words));
        if (all.stream().anyMatch(COMMENTS::contains)) {
            return Verdict.COMMENTS;
        }
        if (all.stream().anyMatch(OUTSIDE::contains) || (words.length > 1 && isPair(words))) {
            return Verdict.OUTSIDE;
        }
        return all.stream().anyMatch(word -> BESIDE.contains(word) && (words.length == 1 || !WHOLE_ONLY.contains(word)))
                ? Verdict.BESIDE
                : Verdict.NOTHING;
    }

    /** Two words that say together what neither says alone. */
    private static boolean isPair(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            String pair = words[i] + "-" + words[i + 1];
            if (PAIRS.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name: {@code relatedPosts-list} is related, posts, list. */
    static String[] words(String name) {
        StringBuilder spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump) {
                spaced.append(' ');
            }
            spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return spaced.toString().strip().toLowerCase(Locale.ROOT).split("\\s+");
    }
}
