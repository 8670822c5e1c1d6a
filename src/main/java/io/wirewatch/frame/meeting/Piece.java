package io.wirewatch.frame.meeting;

import io.wirewatch.config.Title;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.Optional;

/**
 * A name, title or pronoun of a sentence, sorted by what it can be in a phrase that names somebody.
 *
 * @param first first token
 * @param end token after the last
 * @param type what it can be
 * @param name the name behind it; empty for a pronoun
 */
record Piece(int first, int end, Type type, Optional<NameSpan> name) {

    /** What a piece can be in a phrase. */
    enum Type {
        NATION,
        /** A leader's title: president. */
        OFFICE,
        /** A leader's title in the plural. */
        OFFICES,
        /** The title of somebody who is no leader. */
        POST,
        /** No longer, or not yet, in office. */
        FORMER,
        LEADER,
        PERSON,
        PAIR,
        THEY,
        ONE,
        SPEAKER,
        ELSE
    }

    static Piece of(NameSpan name) {
        return new Piece(name.first(), name.end(), type(name), Optional.of(name));
    }

    static Piece of(int first, int end, Type type) {
        return new Piece(first, end, type, Optional.empty());
    }

    private static Type type(NameSpan name) {
        return switch (name.kind()) {
            case COUNTRY, ADJECTIVE, BLOC, CAPITAL, METONYM -> Type.NATION;
            case LEADER -> Type.LEADER;
            case PERSON -> Type.PERSON;
            case TITLE -> title(name);
            default -> Type.ELSE;
        };
    }

    private static Type title(NameSpan name) {
        if (name.isTitle(Title.Role.LEADER)) {
            return Type.OFFICE;
        }
        return name.isTitle(Title.Role.FORMER_MARKER) ? Type.FORMER : Type.POST;
    }

    boolean is(Type one) {
        return type == one;
    }

    boolean isOfficial() {
        return type == Type.OFFICE || type == Type.OFFICES || type == Type.POST || type == Type.FORMER;
    }

    boolean isSomebody() {
        return type == Type.LEADER || type == Type.PERSON;
    }

    /** Whether it is the adjective of a country. */
    boolean isAdjective() {
        return name.filter(span -> span.kind() == NameKind.ADJECTIVE).isPresent();
    }

    String country() {
        return name.map(NameSpan::country).orElse("");
    }
}
