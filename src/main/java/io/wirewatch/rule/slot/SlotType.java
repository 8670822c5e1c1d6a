package io.wirewatch.rule.slot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What kind of thing fills a slot. */
public enum SlotType {
    /** A country or bloc, as its code. */
    COUNTRY,
    /** A percentage, as a number. */
    PERCENT,
    /** An amount of money, as a number of its currency's units. */
    MONEY,
    /** Any other number. */
    NUMBER,
    /** A date in ISO 8601. */
    DATE,
    /** A person, by the full name where it is known. */
    PERSON,
    /** An organisation. */
    ORGANISATION,
    /** A city, country or venue, as the text names it. */
    PLACE,
    /** Words out of lists, as the text has them. */
    WORDS,
    /** The thing named after a cue, as the text has it. */
    GOODS,
    /** Quoted words. */
    QUOTE,
    /** Who says the quoted words, or the sentence. */
    SPEAKER;

    /** As files have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(SlotType::label).toList();
    }
}
