package io.wirewatch.article.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web pages as crawlers archive them, CC-NEWS for one. Answers that are no page are named as skipped; what
 * crawlers note beside answers (requests, metadata) is passed over. */
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
    private final class Pages extends Entries {

        private final WarcReader reader;
        private final Limits limits;
        private int count;

        Pages(WarcReader reader, Limits limits) {
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        @Nullable
        Entry read() throws IOException {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                count++;
                if (record.get() instanceof WarcResponse response) {
                    return entry(response);
                }
            }
            return null;
        }

        /** The page of an answer; of one that can't be made sense of, that it can't. */
        private Entry entry(WarcResponse response) {
            String place = "#" + count;
            try {
                HttpResponse http = response.http();
                String type = http.headers().first("Content-Type").orElse("text/html");
                if (http.status() != 200) {
                    return skipped(place, response, "the answer was " + http.status());
                }
                boolean text = type.contains("html") || type.startsWith("text/plain");
                return text ? page(place, response, type) : skipped(place, response, "it is " + type);
            } catch (IOException e) {
                return new Broken(place, "format", response.target() + ": the answer is broken, " + e.getMessage());
            }
        }

        private Broken skipped(String place, WarcResponse response, String why) {
            return new Broken(place, Broken.SKIPPED, response.target() + " is no page: " + why);
        }

        private Entry page(String place, WarcResponse response, String type) throws IOException {
            byte[] body = response.http().bodyDecoded().stream().readNBytes(limits.fileBytes() + 1);
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
