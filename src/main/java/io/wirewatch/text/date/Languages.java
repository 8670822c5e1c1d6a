package io.wirewatch.text.date;

import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Locale;

/** The languages that have a file, and which of them an article is in. */
final class Languages {

    private static final int SAMPLE = 200;
    private static final String FALLBACK = "en";

    private final List<DateLanguage> languages;

    Languages(List<DateLanguage> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The article's own language where there is a file for it, else the one whose commonest words it has most of. */
    DateLanguage of(Tokens tokens) {
        String code = tokens.article().language();
        if (code.isEmpty()) {
            return guess(tokens);
        }
        int dash = code.indexOf('-');
        return named((dash < 0 ? code : code.substring(0, dash)).toLowerCase(Locale.ROOT));
    }

    private DateLanguage named(String code) {
        DateLanguage otherwise = languages.get(0);
        for (DateLanguage language : languages) {
            if (language.name().equals(code)) {
                return language;
            }
            otherwise = language.name().equals(FALLBACK) ? language : otherwise;
        }
        return otherwise;
    }

    private DateLanguage guess(Tokens tokens) {
        DateLanguage best = named(FALLBACK);
        int most = 0;
        for (DateLanguage language : languages) {
            int count = common(tokens, language);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    /** Code of the language whose commonest words a text has most of; empty where no single one has. */
    String clearly(Tokens tokens) {
        String best = "";
        int most = 0;
        for (DateLanguage language : languages) {
            int count = common(tokens, language);
            if (count >= most) {
                best = count > most ? language.name() : "";
                most = count;
            }
        }
        return best;
    }

    private static int common(Tokens tokens, DateLanguage language) {
        int count = 0;
        for (int token = 0; token < Math.min(SAMPLE, tokens.size()); token++) {
            count += language.common().of(tokens.word(token));
        }
        return count;
    }
}
