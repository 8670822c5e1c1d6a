package io.wirewatch.config;

import java.util.List;

/**
 * A country or territory, with the words of each language that mean it.
 *
 * @param code ISO 3166-1 alpha-2, and {@code XK} for Kosovo
 * @param name the name in English, as alerts print it
 * @param words what it is called, one entry for each language, English first
 */
public record Country(String code, String name, List<CountryWords> words) {

    /** Checks the code and copies the words. */
    public Country {
        checkedCode(code);
        words = List.copyOf(words);
    }

    /** The code, where it is two capital letters. */
    static String checkedCode(String code) {
        if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw new IllegalArgumentException(
                    "country code \"" + code + "\" is not two capital letters; use the ISO 3166 code, such as DE");
        }
        return code;
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** The capitals by their English names, the seat of government first. */
    public List<String> capitals() {
        return words.isEmpty() ? List.of() : words.get(0).capitals();
    }
}
