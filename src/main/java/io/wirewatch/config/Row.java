package io.wirewatch.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a table, its cells by the name of their column.
 *
 * <p>What a cell lacks is an {@link IllegalArgumentException}; the table adds the file and the line.
 */
record Row(Map<String, Integer> columns, List<String> cells) {

    /** The cell as it stands, empty where nothing is in it. */
    String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("the table has no column \"" + column + "\"");
        }
        return cells.get(index);
    }

    /** The cell, which must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("\"" + column + "\" is empty; fill it in or delete the line");
        }
        return text;
    }

    /** The words of a cell, which {@code |} parts. */
    List<String> words(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> words = Lines.split(text, '|');
        if (words.contains("")) {
            throw new IllegalArgumentException(
                    "\"" + column + "\" has an empty word between two \"|\"; delete one \"|\"");
        }
        return words;
    }

    /** The cell as one of a fixed set of words, which are the constants' names in small letters with hyphens. */
    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String text = required(column);
        for (E value : type.getEnumConstants()) {
            if (means(value, text)) {
                return value;
            }
        }
        throw new IllegalArgumentException(column + " \"" + text + "\" is unknown; use one of " + labels(type));
    }

    /** The cell as {@code true}, {@code false} or empty, which is false. */
    boolean flag(String column) {
        String text = text(column);
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw new IllegalArgumentException(
                        column + " \"" + text + "\" is neither true nor false; write one of them");
        };
    }

    private static boolean means(Enum<?> value, String text) {
        return value.name().length() == text.length() && label(value).equals(text);
    }

    private static <E extends Enum<E>> String labels(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Row::label).collect(Collectors.joining(", "));
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
