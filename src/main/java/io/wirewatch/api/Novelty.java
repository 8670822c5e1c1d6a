package io.wirewatch.api;

import java.util.Locale;

/** Whether an article reports a fact as news or only recalls it, judged at the article's publication time. */
public enum Novelty {
    /** It happens, is announced, proposed or threatened now (from seven days before publication on), or lies ahead. */
    NEW,
    /** The article only recalls something earlier. */
    BACKGROUND;

    /** The novelty as JSON has it, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
