package io.wirewatch.text.name;

import io.wirewatch.config.Gathering;
import io.wirewatch.config.Leader;
import io.wirewatch.config.Title;
import java.util.Optional;

/**
 * A name in a text, by its tokens.
 *
 * @param first first token
 * @param end token after the last
 * @param kind what it is
 * @param value standard form: a country's or bloc's code, a full name
 * @param country code of its country or bloc; empty where not known
 * @param about the leader, gathering or role of a title behind it, or an empty string
 */
public record NameSpan(int first, int end, NameKind kind, String value, String country, Object about) {

    /** The term of office that is meant, where this names a leader. */
    public Optional<Leader> leader() {
        return about instanceof Leader leader ? Optional.of(leader) : Optional.empty();
    }

    /** The gathering, where this names one. */
    public Optional<Gathering> gathering() {
        return about instanceof Gathering gathering ? Optional.of(gathering) : Optional.empty();
    }

    /** What a title makes of its bearer, where this is one. */
    public Optional<Title.Role> role() {
        return about instanceof Title.Role role ? Optional.of(role) : Optional.empty();
    }

    /** Whether this is a title of that role. */
    public boolean isTitle(Title.Role role) {
        return kind == NameKind.TITLE && about == role;
    }

    /** Whether this names a person. */
    public boolean isPerson() {
        return kind == NameKind.LEADER || kind == NameKind.PERSON;
    }

    /** The family name of a person, or the value. */
    public String family() {
        return leader().map(Leader::family).orElseGet(() -> value.substring(value.lastIndexOf(' ') + 1));
    }
}
