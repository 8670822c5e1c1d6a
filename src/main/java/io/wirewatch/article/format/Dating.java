package io.wirewatch.article.format;

import io.wirewatch.article.date.WrittenDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** When a draft was published: the time and how it was found, or why there is none. */
public sealed interface Dating {

    /**
     * A date that was found.
     *
     * @param at the time with the source's own offset
     * @param source how it was found: {@code field}, {@code json-ld}, {@code dateline} and so on
     */
    record At(OffsetDateTime at, String source) implements Dating {}

    /**
     * No date.
     *
     * @param reason why, for people
     */
    record Missing(String reason) implements Dating {}

    /** No date stands anywhere. */
    Dating NONE = new Missing("no date found");

    /** The date that a field of data holds. */
    static Dating ofField(String name, String value) {
        if (value.isBlank()) {
            return NONE;
        }
        return WrittenDate.in(value.strip())
                .<Dating>map(date -> new At(date.at(), "field"))
                .orElseGet(() -> ofNumber(name, value.strip()));
    }

    /** Seconds or milliseconds since 1970, as some archives keep dates. */
    private static Dating ofNumber(String name, String value) {
        if (value.matches("[0-9]{8}")) {
            String spaced = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6);
            return WrittenDate.in(spaced)
                    .<Dating>map(date -> new At(date.at(), "field"))
                    .orElseGet(() -> unreadable(name, value));
        }
        if (value.matches("[0-9]{9,13}")) {
            long number = Long.parseLong(value);
            long seconds = value.length() > 11 ? number / 1000 : number;
            return new At(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC), "field");
        }
        return unreadable(name, value);
    }

    private static Dating unreadable(String name, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new Missing("\"" + shown + "\" in " + name + " is no date");
    }
}
