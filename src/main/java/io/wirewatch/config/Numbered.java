package io.wirewatch.config;

import java.util.List;

/** A record with the number of the line it was read from, from 1. */
record Numbered<T>(int line, T value) {

    /** The records without their lines. */
    static <T> List<T> values(List<Numbered<T>> rows) {
        return rows.stream().map(Numbered::value).toList();
    }
}
