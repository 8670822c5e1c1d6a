package io.wirewatch.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The stories of the Reuters-21578 collection of 1987: SGML in ISO 8859-1, a thousand stories a file, some without body. */
final class ReutersSgml implements ArticleFormat {

    private static final byte[] END = "</REUTERS>".getBytes(StandardCharsets.ISO_8859_1);

    @Override
    public String name() {
        return "reuters-sgml";
    }

    @Override
    public int sureness(Opening opening) {
        return opening.has("<reuters ") && opening.has("newid=") ? 95 : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) {
        return new Stories(content.bytes(), content.limits().fileBytes());
    }

    /** The stories of one file, read as they are asked for. */
    private static final class Stories extends Entries {

        private final InputStream in;
        private final int longest;
        private byte[] buffer = new byte[256 << 10];
        private int start;
        private int filled;
        private int count;

        Stories(InputStream in, int longest) {
            this.in = in;
            this.longest = longest;
        }

        @Override
        @Nullable
        Entry read() throws IOException {
            int searched = start;
            while (true) {
                int end = find(searched);
                if (end >= 0) {
                    String story = new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
                    start = end + END.length;
                    return ReutersStory.draft(story, "#" + ++count);
                }
                searched = Math.max(start, filled - END.length) - start;
                if (!more()) {
                    return rest();
                }
                searched += start;
            }
        }

        private @Nullable Entry rest() {
            String rest = new String(buffer, start, filled - start, StandardCharsets.ISO_8859_1);
            start = filled;
            return rest.contains("<REUTERS")
                    ? new Broken("#" + ++count, "format", "the last story breaks off: </REUTERS> is missing")
                    : null;
        }

        private int find(int from) {
            for (int i = from; i <= filled - END.length; i++) {
                if (buffer[i] == '<' && Arrays.equals(buffer, i, i + END.length, END, 0, END.length)) {
                    return i;
                }
            }
            return -1;
        }

        private boolean more() throws IOException {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
            if (filled == buffer.length) {
                if (filled >= longest) {
                    throw new TooLargeException(
                            "a story of more than " + Limits.people(longest) + "; is </REUTERS> missing?");
                }
                buffer = Arrays.copyOf(buffer, Math.min(longest, filled * 2));
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, read);
            return read >= 0;
        }
    }
}
