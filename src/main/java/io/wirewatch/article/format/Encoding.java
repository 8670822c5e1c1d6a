package io.wirewatch.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to text: by byte order mark, else as UTF-8 where the bytes are, else as declared, else as windows-1252. A text
 * that is whole as UTF-8 is read so even where it declares another encoding: the declaration is wrong more often than
 * such a text is anything else by chance.
 */
public final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Text and how it was read.
     *
     * @param text the text without a byte order mark
     * @param charset name of the encoding
     */
    public record Decoded(String text, String charset) {}

    private Encoding() {}

    /** The text of bytes that declare no encoding. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, "");
    }

    /** The text of bytes whose source declares an encoding, or none where {@code declared} is empty. */
    public static Decoded decode(byte[] bytes, String declared) {
        int mark = markLength(bytes);
        if (mark > 0) {
            Charset charset = marked(bytes);
            return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset.name());
        }
        return Utf8Bytes.text(bytes)
                .map(text -> new Decoded(text, StandardCharsets.UTF_8.name()))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .or(() -> charset(declared).flatMap(named -> strict(bytes, named)))
                .orElseGet(() -> lenient(bytes, declared));
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new Decoded(text.toString(), charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Some bytes fit no encoding: mostly UTF-8 stays UTF-8 with its broken bytes marked. */
    private static Decoded lenient(byte[] bytes, String declared) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(c -> c == Utf8Bytes.REPLACEMENT).count();
        long foreign = utf8.chars().filter(c -> c > 0x7f).count();
        boolean mostly = foreign > broken * 4;
        Charset charset = charset(declared)
                .filter(named -> !named.equals(StandardCharsets.UTF_8))
                .orElse(WINDOWS_1252);
        return mostly ? new Decoded(utf8, "UTF-8") : new Decoded(new String(bytes, charset), charset.name());
    }

    /** The encoding of a declared name, as browsers take it; empty where there is none of that name. */
    static Optional<Charset> charset(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(asBrowsers(name));
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String asBrowsers(String name) {
        return switch (name) {
            case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk", "x-gbk" -> "gb18030";
            case "iso-8859-9" -> "windows-1254";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            default -> name;
        };
    }

    static boolean isWide(byte[] bytes) {
        return markLength(bytes) == 2;
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return 3;
        }
        boolean wide = bytes.length >= 2
                && (((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe)
                        || ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff));
        return wide ? 2 : 0;
    }

    private static Charset marked(byte[] bytes) {
        if (markLength(bytes) == 3) {
            return StandardCharsets.UTF_8;
        }
        return (bytes[0] & 0xff) == 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** The text of first bytes, which may end within a character. */
    static String opening(byte[] bytes) {
        int mark = markLength(bytes);
        return mark == 2
                ? new String(bytes, mark, bytes.length - mark, marked(bytes))
                : new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
    }
}
