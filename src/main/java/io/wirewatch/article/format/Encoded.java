package io.wirewatch.article.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Text of files that are too long to be held, in the encoding that their first bytes let one expect. */
final class Encoded {

    private static final int LOOKED_AT = 8000;

    private Encoded() {}

    /** The text of a file. */
    static BufferedReader reader(Content content) throws IOException {
        content.bytes().mark(LOOKED_AT + 192);
        byte[] head = content.bytes().readNBytes(LOOKED_AT);
        content.bytes().reset();
        String declared = content.declared().isEmpty() ? declaredIn(head) : content.declared();
        Charset charset = charset(head, declared);
        BufferedReader text = new BufferedReader(new InputStreamReader(content.bytes(), charset), 64 << 10);
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    private static Charset charset(byte[] head, String declared) {
        int end = head.length;
        while (end > 0 && head.length == LOOKED_AT && head[end - 1] < 0) {
            end--;
        }
        String name = Encoding.decode(Arrays.copyOf(head, end), declared).charset();
        boolean plain = name.equals("UTF-8") && !declared.isEmpty() && isAscii(head);
        return plain ? Encoding.charset(declared).orElse(StandardCharsets.UTF_8) : Charset.forName(name);
    }

    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The encoding that XML or HTML declares in its first bytes; empty where it declares none. */
    static String declaredIn(byte[] bytes) {
        String head = Encoding.opening(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)));
        String folded = head.toLowerCase(Locale.ROOT);
        int charset = folded.indexOf("charset=");
        int encoding = folded.startsWith("<?xml") ? folded.indexOf("encoding=") : -1;
        if (encoding >= 0) {
            return value(head, encoding + 9);
        }
        return charset < 0 ? "" : value(head, charset + 8);
    }

    private static String value(String head, int from) {
        int start = from;
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && "\"' />;?".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(start, end);
    }
}
