package io.wirewatch.frame.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phrase that names somebody, while it is read: countries, offices and a person. One phrase at a time. */
final class Office {

    final List<Piece> nations = new ArrayList<>();
    private boolean former;
    private boolean leading;
    private boolean plural;
    private boolean other;
    private @Nullable Piece title;
    private @Nullable Piece person;

    /** Takes a title in. */
    void add(Piece piece) {
        switch (piece.type()) {
            case OFFICE -> {
                leading = true;
                title = piece;
            }
            case OFFICES -> {
                leading = true;
                plural = true;
            }
            case POST -> other = true;
            case FORMER -> former = true;
            case LEADER, PERSON -> person = piece;
            default -> throw new IllegalArgumentException(piece + " is no part of a person's phrase");
        }
    }

    boolean isFormer() {
        return former;
    }

    /** Whether an office of a leader is named, and none of anybody else. */
    boolean isLeading() {
        return leading && !other;
    }

    boolean isPlural() {
        return plural;
    }

    /** Whether a post that is no leader's is named. */
    boolean isOther() {
        return other;
    }

    boolean hasTitle() {
        return leading || other || former;
    }

    /** The title of a leader's office. */
    Optional<Piece> title() {
        return Optional.ofNullable(title);
    }

    Optional<Piece> person() {
        return Optional.ofNullable(person);
    }

    /** The country of the office, else the only one that has such an office; empty where none is told. */
    String country() {
        String only = title == null ? "" : title.country();
        return nations.isEmpty() ? only : nations.get(nations.size() - 1).country();
    }
}
