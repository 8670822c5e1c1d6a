package io.wirewatch.article.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web pages as crawlers archive them, CC-NEWS for one. What is no page in an archive is passed over. */
final class Warc implements ArticleFormat {

    private final HtmlPage html;

    Warc(HtmlPage html) {
        this.html = html;
    }

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public int sureness(Opening opening) {
        return opening.text().startsWith("WARC/") ? 99 : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        WarcReader reader = new WarcReader(content.bytes());
        reader.setLenient(true);
        return new Pages(reader, content.limits());
    }

    /** The pages of one archive, read as they are asked for. */
    private final class Pages implements Iterator<Entry> {

        private final WarcReader reader;
        private final Limits limits;
        private @Nullable Entry next;
        private int count;

        Pages(WarcReader reader, Limits limits) {
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null) {
                    Optional<WarcRecord> record = reader.next();
                    if (record.isEmpty()) {
                        return false;
                    }
                    count++;
                    next = record.get() instanceof WarcResponse response ? page(response) : null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }

        @Override
        public Entry next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("no more pages");
            }
            Entry entry = next;
            next = null;
            return entry;
        }

        private @Nullable Entry page(WarcResponse response) throws IOException {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("text/html");
            if (http.status() != 200 || !(type.contains("html") || type.startsWith("text/plain"))) {
                return null;
            }
            String place = "#" + count;
            byte[] body = http.bodyDecoded().stream().readNBytes(limits.fileBytes() + 1);
            if (body.length > limits.fileBytes()) {
                return new Broken(place, "size", "a page of more than " + Limits.people(limits.fileBytes()));
            }
            int charset = type.indexOf("charset=");
            String declared = charset < 0
                    ? Encoded.declaredIn(body)
                    : type.substring(charset + 8).replace("\"", "");
            Facing around = new Facing("", response.target(), "", "", "");
            return html.draft(place, Encoding.decode(body, declared).text(), around);
        }
    }
}
