package io.wirewatch.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Articles as JSON objects, one a line. A line that is broken spoils no other. */
final class JsonLines implements ArticleFormat {

    private final JsonArticles articles;

    JsonLines(Fields fields) {
        this.articles = new JsonArticles(fields);
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public int sureness(Opening opening) {
        String text = opening.text();
        if (!text.startsWith("{")) {
            return 0;
        }
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end).strip();
        if (line.length() < 2 || (end >= 0 && !line.endsWith("}"))) {
            return 30;
        }
        return opening.nameEndsWith(".jsonl") || opening.nameEndsWith(".ndjson") || end >= 0 ? 85 : 60;
    }

    @Override
    public Iterator<Entry> read(Content content) {
        return new Lines(content);
    }

    /** The lines of one file, read as they are asked for. */
    private final class Lines implements Iterator<Entry> {

        private final ByteLines lines;

        Lines(Content content) {
            this.lines = new ByteLines(content.bytes(), content.limits().fileBytes());
        }

        @Override
        public boolean hasNext() {
            try {
                return lines.advance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more lines");
            }
            return line();
        }

        private Entry line() {
            String place = ":" + lines.number();
            Optional<String> tooLong = lines.tooLong();
            if (tooLong.isPresent()) {
                lines.take();
                return new Broken(place, "size", tooLong.get());
            }
            try (JsonParser json =
                    Json.FACTORY.createParser(lines.buffer(), lines.start(), lines.end() - lines.start())) {
                if (json.nextToken() != JsonToken.START_OBJECT) {
                    return broken(place, "an article is a JSON object, this is something else");
                }
                return articles.read(json, place);
            } catch (JsonProcessingException e) {
                return broken(place, Json.reason(e));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lines.take();
            }
        }

        private Broken broken(String place, String reason) {
            return new Broken(place, "format", reason, RawBytes.small(lines.buffer(), lines.start(), lines.end()));
        }
    }
}
