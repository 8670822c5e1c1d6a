package io.wirewatch.article.format;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How mail packs bytes into letters: quoted-printable, base64 and encoded words in headers. */
final class MailCoding {

    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?");

    private MailCoding() {}

    /** A header with its encoded words read. */
    static String words(String header) {
        Matcher word = WORD.matcher(header);
        StringBuilder text = new StringBuilder();
        while (word.find()) {
            boolean quoted = word.group(2).equalsIgnoreCase("q");
            byte[] bytes = quoted ? quoted(word.group(3).replace('_', ' ')) : base64(word.group(3));
            word.appendReplacement(
                    text,
                    Matcher.quoteReplacement(
                            Encoding.decode(bytes, word.group(1)).text()));
        }
        word.appendTail(text);
        return text.length() == header.length() && header.chars().anyMatch(c -> c > 127)
                ? Encoding.decode(MailMessage.latin(header)).text()
                : text.toString();
    }

    /** The bytes of a part by the name of its encoding. */
    static byte[] bytes(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quoted(body);
            case "base64" -> base64(body);
            default -> MailMessage.latin(body);
        };
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return MailMessage.latin(text);
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int high = c == '=' && at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
            int low = high >= 0 && at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 3;
            } else if (c == '=' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at += 2;
            } else {
                bytes.write(c);
                at++;
            }
        }
        return bytes.toByteArray();
    }
}
