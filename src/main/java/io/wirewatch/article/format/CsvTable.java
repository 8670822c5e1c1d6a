package io.wirewatch.article.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Articles as rows of a table with a header: comma, semicolon or tab between cells, quotes around them (RFC 4180). */
final class CsvTable implements ArticleFormat {

    private final Fields fields;

    CsvTable(Fields fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public int sureness(Opening opening) {
        int end = opening.text().indexOf('\n');
        if (opening.isBinary() || end < 0 || end > 4000) {
            return 0;
        }
        String header = opening.text().substring(0, end);
        char mark = mark(header);
        long known = header.chars().filter(c -> c == mark).count() == 0
                ? 0
                : List.of(header.split(String.valueOf(mark == '|' ? "\\|" : mark))).stream()
                        .map(cell -> cell.strip().replace("\"", ""))
                        .filter(fields::knows)
                        .distinct()
                        .count();
        return known >= 2 ? 75 : known == 1 && opening.nameEndsWith(".csv") ? 50 : 0;
    }

    private static char mark(String header) {
        char best = ',';
        for (char mark : new char[] {';', '\t', '|'}) {
            best = count(header, mark) > count(header, best) ? mark : best;
        }
        return best;
    }

    private static long count(String header, char mark) {
        return header.chars().filter(c -> c == mark).count();
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        return new Rows(content);
    }

    /** The rows of one file, read as they are asked for. */
    private final class Rows implements Iterator<Entry> {

        private final CsvCells cells;
        private final List<String> header;
        private @Nullable List<String> row;

        Rows(Content content) throws IOException {
            BufferedReader text = Encoded.reader(content);
            text.mark(8192);
            char[] head = new char[8192];
            int length = Math.max(0, text.read(head));
            text.reset();
            String first = new String(head, 0, length);
            int end = first.indexOf('\n');
            this.cells = new CsvCells(
                    text,
                    mark(end < 0 ? first : first.substring(0, end)),
                    content.limits().fileBytes());
            List<String> names = cells.row();
            this.header = names == null ? List.of() : names;
            this.row = cells.row();
        }

        @Override
        public boolean hasNext() {
            return row != null;
        }

        @Override
        public Entry next() {
            if (row == null) {
                throw new NoSuchElementException("no more rows");
            }
            FieldValues values = new FieldValues(fields);
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                values.put(header.get(i), row.get(i));
            }
            String place = ":" + cells.line();
            try {
                row = cells.row();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return values.draft(place);
        }
    }
}
