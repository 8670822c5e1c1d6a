package io.wirewatch.article.language;

import java.util.Locale;

/**
 * The language of a text by its letters and, among those that share the Latin alphabet, by its most frequent words.
 * Looks at no more than the first few thousand characters.
 */
public final class LanguageGuess {

    private static final int LOOKED_AT = 3000;
    private static final String SIMPLIFIED = "们这国说会对为发来时后个学经济关于与长进现实还开见问题将军总统书记东车马门间";
    private static final String TRADITIONAL = "們這國說會對為發來時後個學經濟關於與長進現實還開見問題將軍總統書記東車馬門間";

    private LanguageGuess() {}

    /** Code of the language; empty where it can't be told. */
    public static String of(String text) {
        String head = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Letters letters = Letters.count(head);
        if (letters.all() < 20) {
            return letters.all() >= 4 && letters.latin() == 0 ? otherScript(head, letters) : "";
        }
        return letters.latin() * 2 > letters.all()
                ? StopWords.language(head.toLowerCase(Locale.ROOT))
                : otherScript(head, letters);
    }

    private static String otherScript(String head, Letters letters) {
        if (letters.hangul() * 3 > letters.all()) {
            return "ko";
        }
        if (letters.kana() * 10 > letters.all()) {
            return "ja";
        }
        if (letters.han() * 3 > letters.all()) {
            return chinese(head);
        }
        if (letters.cyrillic() * 2 > letters.all()) {
            return cyrillic(head.toLowerCase(Locale.ROOT));
        }
        return letters.arabic() * 2 > letters.all() ? arabic(head) : "";
    }

    private static String chinese(String head) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < head.length(); i++) {
            int place = SIMPLIFIED.indexOf(head.charAt(i));
            boolean differs = place >= 0 && TRADITIONAL.charAt(place) != head.charAt(i);
            simplified += differs ? 1 : 0;
            traditional += place < 0 && TRADITIONAL.indexOf(head.charAt(i)) >= 0 ? 1 : 0;
        }
        if (simplified == traditional) {
            return "zh";
        }
        return simplified > traditional ? "zh-Hans" : "zh-Hant";
    }

    private static String cyrillic(String head) {
        long ukrainian = head.chars().filter(c -> "іїєґ".indexOf(c) >= 0).count();
        long russian = head.chars().filter(c -> "ыэё".indexOf(c) >= 0).count();
        if (ukrainian > russian) {
            return "uk";
        }
        return russian > 0 ? "ru" : "bg";
    }

    private static String arabic(String head) {
        long persian = head.chars().filter(c -> "پچژگکی".indexOf(c) >= 0).count();
        return persian * 40 > head.length() ? "fa" : "ar";
    }
}
