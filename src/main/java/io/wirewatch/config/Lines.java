package io.wirewatch.config;

import java.util.ArrayList;
import java.util.List;

/** How a line of a table falls into cells, and a cell into words. */
final class Lines {

    private Lines() {}

    /** The parts between separators, without the blanks around them. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at).strip());
            start = at + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** The cells of a line; a cell in double quotes may hold commas, and quotes that are doubled. */
    static List<String> cells(String line) {
        return line.indexOf('"') < 0 ? split(line, ',') : quotedCells(line);
    }

    private static List<String> quotedCells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(letter);
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a double quote is not closed; add the missing one");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
