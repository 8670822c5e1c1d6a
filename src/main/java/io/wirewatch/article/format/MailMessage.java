package io.wirewatch.article.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One message as RFC 5322 and MIME write it, each byte a character. */
final class MailMessage {

    private static final int DEEPEST = 8;

    private final Map<String, String> headers = new HashMap<>();
    private final String body;

    private MailMessage(String message) {
        int end = message.indexOf("\n\n");
        String head = end < 0 ? message : message.substring(0, end);
        this.body = end < 0 ? "" : message.substring(end + 2);
        head.replaceAll("\n[ \t]+", " ").lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
    }

    static Draft draft(String message, String place) {
        MailMessage mail = new MailMessage(message);
        String from = MailCoding.words(mail.header("from"));
        int address = from.indexOf('<');
        Facing facing = new Facing(
                mail.header("message-id").replaceAll("[<>]", ""),
                "",
                (address > 0 ? from.substring(0, address) : from).replace("\"", ""),
                MailCoding.words(mail.header("subject")),
                mail.header("content-language"));
        String text = mail.text(0);
        return new Draft(place, facing, Dating.ofField("Date", mail.header("date")), text.strip());
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The text of a message: its plain part where it has one, else its HTML part. */
    private String text(int depth) {
        String type = header("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") && depth < DEEPEST) {
            return parts(depth);
        }
        if (!type.isEmpty() && !type.startsWith("text/")) {
            return "";
        }
        String encoding = header("content-transfer-encoding");
        byte[] bytes = MailCoding.bytes(body, encoding);
        String text = Encoding.decode(bytes, parameter(header("content-type"), "charset"))
                .text();
        return type.startsWith("text/html") ? HtmlFragment.text(text) : text.replace("\r\n", "\n");
    }

    private String parts(int depth) {
        String boundary = parameter(header("content-type"), "boundary");
        String html = "";
        for (String part : body.split("--" + Pattern.quote(boundary) + "(?:--)?\\s*\n")) {
            MailMessage inner = new MailMessage(part.startsWith("\n") ? part : part.stripLeading());
            String text = inner.headers.isEmpty() ? "" : inner.text(depth + 1);
            if (!text.isBlank()
                    && !inner.header("content-type").toLowerCase(Locale.ROOT).startsWith("text/html")) {
                return text;
            }
            html = html.isEmpty() ? text : html;
        }
        return html;
    }

    private static String parameter(String header, String name) {
        int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        String value = header.substring(at + name.length() + 1);
        if (value.startsWith("\"")) {
            int end = value.indexOf('"', 1);
            return end < 0 ? value.substring(1) : value.substring(1, end);
        }
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
