package io.wirewatch.article.language;

import java.util.Locale;
import java.util.Map;

/** Codes of languages as sources give them, made one: {@code en_US}, {@code eng} and {@code English} are {@code en}. */
public final class LanguageCode {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("eng", "en"),
            Map.entry("chinese", "zh"),
            Map.entry("zho", "zh"),
            Map.entry("chi", "zh"),
            Map.entry("spanish", "es"),
            Map.entry("spa", "es"),
            Map.entry("french", "fr"),
            Map.entry("fra", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("german", "de"),
            Map.entry("deu", "de"),
            Map.entry("ger", "de"),
            Map.entry("italian", "it"),
            Map.entry("ita", "it"),
            Map.entry("japanese", "ja"),
            Map.entry("jpn", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("kor", "ko"),
            Map.entry("arabic", "ar"),
            Map.entry("ara", "ar"),
            Map.entry("russian", "ru"),
            Map.entry("rus", "ru"),
            Map.entry("portuguese", "pt"),
            Map.entry("por", "pt"));

    private LanguageCode() {}

    /** The code in its short form; empty where it is none. */
    public static String of(String given) {
        String code = given.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (NAMES.containsKey(code)) {
            return NAMES.getOrDefault(code, "");
        }
        int dash = code.indexOf('-');
        String language = dash < 0 ? code : code.substring(0, dash);
        if (language.length() != 2 || !language.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return NAMES.getOrDefault(language, "");
        }
        return language.equals("zh") ? chinese(code) : language;
    }

    private static String chinese(String code) {
        if (code.contains("hant") || code.endsWith("tw") || code.endsWith("hk") || code.endsWith("mo")) {
            return "zh-Hant";
        }
        return code.contains("hans") || code.endsWith("cn") || code.endsWith("sg") ? "zh-Hans" : "zh";
    }
}
