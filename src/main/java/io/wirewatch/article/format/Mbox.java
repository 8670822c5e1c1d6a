package io.wirewatch.article.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Newsletters as messages of a mailbox, one after the other behind lines that begin with {@code From }; or one alone. */
final class Mbox implements ArticleFormat {

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public int sureness(Opening opening) {
        String text = opening.text();
        boolean mail = opening.has("\nsubject:") && (opening.has("\ndate:") || opening.startsWith("date:"));
        if (text.startsWith("From ") && mail) {
            return 95;
        }
        boolean header = text.matches("(?s)[A-Za-z-]{2,40}:[ \\t].*");
        return header
                        && mail
                        && (opening.has("\nmime-version:") || opening.has("message-id:") || opening.has("\nreceived:"))
                ? 88
                : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(content.bytes(), StandardCharsets.ISO_8859_1));
        return new Messages(lines, content.limits().fileBytes());
    }

    /** The messages of one file, read as they are asked for. */
    private static final class Messages extends Entries {

        private final BufferedReader lines;
        private final int longest;
        private @Nullable String line;
        private int count;
        private boolean begun;

        Messages(BufferedReader lines, int longest) {
            this.lines = lines;
            this.longest = longest;
        }

        @Override
        @Nullable
        Entry read() throws IOException {
            if (!begun) {
                line = lines.readLine();
                begun = true;
            }
            if (line == null) {
                return null;
            }
            StringBuilder message = new StringBuilder(8192);
            boolean first = true;
            boolean blank = true;
            while (line != null && (first || !(blank && line.startsWith("From ")))) {
                if (!(first && line.startsWith("From ")) && message.length() <= longest) {
                    message.append(line.startsWith(">From ") ? line.substring(1) : line)
                            .append('\n');
                }
                blank = line.isEmpty();
                first = false;
                line = lines.readLine();
            }
            String place = "#" + ++count;
            return message.length() > longest
                    ? new Broken(place, "size", "a message of more than " + Limits.people(longest))
                    : MailMessage.draft(message.toString(), place);
        }
    }
}
