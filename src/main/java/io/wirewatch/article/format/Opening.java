package io.wirewatch.article.format;

import java.util.Locale;

/** The first bytes of a file, by which formats know their own. Immutable. */
public final class Opening {

    private final String name;
    private final String text;
    private final String folded;
    private final boolean binary;

    private Opening(String name, String text, boolean binary) {
        this.name = name;
        this.text = text;
        this.folded = text.toLowerCase(Locale.ROOT);
        this.binary = binary;
    }

    /** The opening of a file by its name and up to 8 KiB of it. */
    public static Opening of(String name, byte[] bytes) {
        return new Opening(
                name.toLowerCase(Locale.ROOT), Encoding.opening(bytes).stripLeading(), isBinary(bytes));
    }

    /**
     * The first bytes as text without a byte order mark and blanks at the start, each byte a character where they are
     * not UTF-16.
     */
    public String text() {
        return text;
    }

    /** Whether the text begins with a word in small letters, whatever its own letters' case. */
    public boolean startsWith(String word) {
        return folded.startsWith(word);
    }

    /** Whether the text has a word in small letters, whatever its own letters' case. */
    public boolean has(String word) {
        return folded.contains(word);
    }

    /** Whether the bytes are no text. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether the file's name ends so, in small letters. */
    public boolean nameEndsWith(String ending) {
        return name.endsWith(ending);
    }

    private static boolean isBinary(byte[] bytes) {
        if (Encoding.isWide(bytes)) {
            return false;
        }
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            odd += b > 0 && b < 32 && "\n\r\t\f\u0003\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return odd * 10 > bytes.length;
    }
}
