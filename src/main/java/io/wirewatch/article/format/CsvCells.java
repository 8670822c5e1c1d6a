package io.wirewatch.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table written as text, row by row. Thread-confined. */
final class CsvCells {

    private final Reader text;
    private final char mark;
    private final int longest;
    private int lines = 1;
    private int rowLine = 1;
    private int pending = -2;

    CsvCells(Reader text, char mark, int longest) {
        this.text = text;
        this.mark = mark;
        this.longest = longest;
    }

    /** Number of the line, from 1, on which the row that was read last began. */
    int line() {
        return rowLine;
    }

    /** The next row that is not blank; null after the last. */
    @Nullable
    List<String> row() throws IOException {
        int c = read();
        while (c == '\n' || c == '\r' || c == '\ufeff') {
            c = read();
        }
        if (c < 0) {
            return null;
        }
        int line = lines;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int size = 0;
        while (c >= 0 && c != '\n') {
            if (c == mark) {
                cells.add(take(cell));
            } else if (c == '"' && cell.isEmpty()) {
                quoted(cell);
            } else if (c != '\r') {
                cell.append((char) c);
            }
            if (++size + cell.length() > longest) {
                throw new TooLargeException("line " + line + " has a row of more than " + Limits.people(longest)
                        + "; is a quotation mark missing?");
            }
            c = read();
        }
        cells.add(take(cell));
        rowLine = line;
        return cells;
    }

    private static String take(StringBuilder cell) {
        String value = cell.toString();
        cell.setLength(0);
        return value;
    }

    /** A cell between quotation marks, in which two of them stand for one. */
    private void quoted(StringBuilder cell) throws IOException {
        int c = read();
        while (c >= 0 && cell.length() <= longest) {
            if (c == '"') {
                int after = read();
                if (after != '"') {
                    pending = after;
                    return;
                }
            }
            if (c != '\r') {
                cell.append((char) c);
            }
            c = read();
        }
    }

    private int read() throws IOException {
        if (pending != -2) {
            int c = pending;
            pending = -2;
            return c;
        }
        int c = text.read();
        lines += c == '\n' ? 1 : 0;
        return c;
    }
}
