package io.wirewatch.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A file of comma-separated cells in UTF-8: a head line that names the columns, then one line for each record. Lines
 * that begin with {@code #} are remarks. What is wrong is collected with its line, and the other lines are still read.
 */
final class Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final List<String> columns;
    private final List<Problem> problems;

    Table(Path file, List<String> columns, List<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** Each line's record, with the number of its line; lines that are wrong are left out and reported. */
    <T> List<Numbered<T>> read(Function<Row, T> toRecord) {
        List<Numbered<T>> records = new ArrayList<>();
        Map<String, Integer> head = new HashMap<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                List<String> cells = Lines.cells(line);
                if (head.isEmpty()) {
                    head.putAll(head(cells));
                } else {
                    records.add(new Numbered<>(number, toRecord.apply(row(head, cells))));
                }
            } catch (IllegalArgumentException wrong) {
                report(number, String.valueOf(wrong.getMessage()));
                if (head.isEmpty()) {
                    return records;
                }
            }
        }
        return records;
    }

    /** Notes each line whose key an earlier line has. */
    <T> void refuseTwice(List<Numbered<T>> rows, Function<T, String> key) {
        Map<String, Integer> lines = new HashMap<>();
        for (Numbered<T> row : rows) {
            Integer earlier = lines.putIfAbsent(key.apply(row.value()), row.line());
            if (earlier != null) {
                report(row.line(), key.apply(row.value()) + " is in line " + earlier + " already; delete one of them");
            }
        }
    }

    /** Notes what is wrong in a line of this file. */
    void report(int line, String message) {
        problems.add(new Problem(file.toString(), line, message));
    }

    private Map<String, Integer> head(List<String> cells) {
        if (!cells.equals(columns)) {
            throw new IllegalArgumentException("the head line is " + String.join(",", cells) + "; it must be "
                    + String.join(",", columns) + " (cells parted by commas)");
        }
        Map<String, Integer> head = new HashMap<>();
        columns.forEach(column -> head.put(column, head.size()));
        return head;
    }

    private Row row(Map<String, Integer> head, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells where the head line has " + columns.size()
                    + "; add or delete commas, or put a cell with a comma in double quotes");
        }
        return new Row(head, cells);
    }

    private List<String> lines() {
        try {
            String text = Files.readString(file);
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (NoSuchFileException missing) {
            report(0, "no such file; put it back from the distribution");
        } catch (CharacterCodingException wrong) {
            report(0, "not UTF-8; save it again as \"CSV UTF-8\"");
        } catch (IOException failed) {
            report(0, "cannot be read (" + failed + "); check that it is a file and that you may read it");
        }
        return List.of();
    }
}
