package io.wirewatch.text.token;

import java.util.List;
import java.util.Set;

/** One pass over the characters of one part. Confined to the thread that made it. */
final class Scan {

    /** What French and Italian write before an apostrophe and a word of its own. */
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "qu", "s", "n", "c", "j", "m", "t", "all", "dell", "nell", "sull", "dall", "quell", "un", "jusqu",
            "lorsqu", "puisqu");

    private static final int LONGEST_ELISION = 7;
    private static final int MAX_WORD = 128;

    private final String text;
    private final char[] chars;
    private final List<Span> furniture;
    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final Wrapping wrapping;
    private final char[] word = new char[MAX_WORD];
    private int pending = Tokens.LINE | Tokens.PARAGRAPH | Tokens.SPACED;
    private int nextSpan;

    Scan(String text, List<Span> furniture, Vocabulary vocabulary, Tokens tokens) {
        this.text = text;
        this.chars = text.toCharArray();
        this.furniture = furniture;
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.wrapping = Wrapping.of(text);
    }

    void run() {
        int at = Opening.skip(text, 0);
        while (at < chars.length) {
            at = atFurniture(at) ? skipFurniture(at) : step(at);
        }
    }

    private boolean atFurniture(int at) {
        return nextSpan < furniture.size() && at >= furniture.get(nextSpan).start();
    }

    private int skipFurniture(int at) {
        Span span = furniture.get(nextSpan++);
        pending |= span.bridged() ? Tokens.SPACED : Tokens.SPACED | Tokens.LINE | Tokens.PARAGRAPH;
        return Math.max(at, span.end());
    }

    private int step(int at) {
        return switch (CharClass.of(chars[at])) {
            case CharClass.SPACE -> {
                pending |= Tokens.SPACED;
                yield at + 1;
            }
            case CharClass.NEWLINE -> newline(at);
            case CharClass.INVISIBLE -> at + 1;
            case CharClass.LETTER -> word(at);
            case CharClass.DIGIT -> number(at);
            case CharClass.UNSPACED -> single(at, Tokens.UNSPACED);
            case CharClass.HYPHEN -> hyphen(at);
            case CharClass.MARKUP -> markup(at);
            default -> mark(at);
        };
    }

    /** Passes over emphasis and the address of a link; what the link shows stays text. */
    private int markup(int at) {
        if (chars[at] == ']' && charAt(at + 1) == '(') {
            int close = text.indexOf(')', at);
            int space = text.indexOf(' ', at);
            return close > 0 && (space < 0 || space > close) ? close + 1 : at + 1;
        }
        return at + 1;
    }

    /** Passes over line ends and what opens a line; decides whether the next token begins a paragraph. */
    private int newline(int at) {
        int next = at;
        int lines = 0;
        while (next < chars.length && isBlank(chars[next])) {
            if (chars[next] == '\n') {
                lines++;
            }
            next++;
        }
        int content = Opening.skip(text, next);
        boolean item = content > next && !Opening.isQuoted(text, next);
        boolean bridge = bridgesFrom(at, next);
        if (!bridge && (lines > 1 || item || !wrapping.runsOn(content))) {
            pending |= Tokens.PARAGRAPH;
        }
        pending |= Tokens.SPACED | Tokens.LINE;
        return content;
    }

    private boolean bridgesFrom(int from, int to) {
        return nextSpan < furniture.size()
                        && furniture.get(nextSpan).bridged()
                        && furniture.get(nextSpan).start() <= to
                || nextSpan > 0
                        && furniture.get(nextSpan - 1).bridged()
                        && furniture.get(nextSpan - 1).end() >= from;
    }

    private static boolean isBlank(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.NEWLINE || kind == CharClass.SPACE;
    }

    private int word(int from) {
        if (isAddress(from)) {
            return address(from);
        }
        return isDotted(from) ? dotted(from) : plain(from);
    }

    private boolean isAddress(int from) {
        return text.startsWith("http", from) && text.startsWith("://", charAt(from + 4) == 's' ? from + 5 : from + 4);
    }

    private int plain(int from) {
        int at = from;
        int length = 0;
        boolean strange = false;
        int uppers = 0;
        int letters = 0;
        for (; at < chars.length; at++) {
            char c = chars[at];
            byte kind = CharClass.of(c);
            if (kind == CharClass.LETTER || kind == CharClass.DIGIT) {
                char folded = Folding.fold(c);
                strange |= folded >= 0x370 && folded <= 0x52F;
                uppers += folded != c && Character.isUpperCase(c) ? 1 : 0;
                letters++;
                length = put(length, folded);
            } else if (kind == CharClass.APOSTROPHE && joins(from, at)) {
                if (length <= LONGEST_ELISION && ELISIONS.contains(new String(word, 0, length))) {
                    at++;
                    break;
                }
                length = put(length, '\'');
            } else if (kind != CharClass.INVISIBLE) {
                break;
            }
        }
        add(from, at, number(length, strange), shape(from, uppers, letters));
        return at;
    }

    /** Adds a character to the word at hand; what is longer than any word of a list is cut. */
    private int put(int length, char folded) {
        if (length == MAX_WORD) {
            return length;
        }
        word[length] = folded;
        return length + 1;
    }

    private int number(int length, boolean strange) {
        if (strange) {
            return vocabulary.find(new String(word, 0, Folding.straighten(word, length)));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = Vocabulary.step(hash, word[i]);
        }
        return vocabulary.find(word, length, hash);
    }

    private int address(int from) {
        int at = from;
        while (at < chars.length && !isBlank(chars[at]) && "<>)]\"".indexOf(chars[at]) < 0) {
            at++;
        }
        add(from, at, Vocabulary.UNKNOWN, Tokens.NUMBER);
        return at;
    }

    private int shape(int from, int uppers, int letters) {
        int capital = Character.isUpperCase(chars[from]) ? Tokens.CAPITAL : 0;
        return capital | (uppers == letters && letters > 1 ? Tokens.UPPER : 0);
    }

    /** An apostrophe within a word, but not the one of a possessive or of a quotation. */
    private boolean joins(int from, int at) {
        if (at + 1 >= chars.length || CharClass.of(chars[at + 1]) != CharClass.LETTER) {
            return false;
        }
        boolean possessive = Folding.fold(chars[at + 1]) == 's' && !letterAt(at + 2);
        return !possessive && at > from;
    }

    private boolean letterAt(int at) {
        return at < chars.length && CharClass.of(chars[at]) == CharClass.LETTER;
    }

    private char charAt(int at) {
        return at < chars.length ? chars[at] : ' ';
    }

    /** Single letters with full stops: U.S., a.m., J.D. */
    private boolean isDotted(int at) {
        return charAt(at + 1) == '.'
                && letterAt(at + 2)
                && (charAt(at + 3) == '.' || !letterAt(at + 3) && isUpper(at + 2))
                && chars[at] < 0x250;
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(charAt(at));
    }

    private int dotted(int from) {
        int at = from;
        int length = 0;
        int hash = 0;
        while (letterAt(at) && length < MAX_WORD && !letterAt(at + 1)) {
            char folded = Folding.fold(chars[at]);
            word[length++] = folded;
            hash = Vocabulary.step(hash, folded);
            if (charAt(at + 1) != '.') {
                at++;
                break;
            }
            word[length++] = '.';
            hash = Vocabulary.step(hash, '.');
            at += 2;
        }
        if (word[length - 1] != '.' && length < MAX_WORD) {
            word[length++] = '.';
            hash = Vocabulary.step(hash, '.');
        }
        add(
                from,
                at,
                vocabulary.find(word, length, hash),
                Tokens.DOTTED | (isUpper(from) ? Tokens.CAPITAL | Tokens.UPPER : 0));
        return at;
    }

    private int number(int from) {
        int at = from;
        int length = 0;
        int hash = 0;
        while (at < chars.length) {
            char c = chars[at];
            byte kind = CharClass.of(c);
            boolean inside = (c == '.' || c == ',') && CharClass.of(charAt(at + 1)) == CharClass.DIGIT;
            if (kind != CharClass.DIGIT && kind != CharClass.LETTER && !inside || c >= 0x2E80 && c < 0xFF00) {
                break;
            }
            char folded = Folding.fold(c);
            if (length < MAX_WORD) {
                word[length++] = folded;
                hash = Vocabulary.step(hash, folded);
            }
            at++;
        }
        add(from, at, vocabulary.find(word, length, hash), Tokens.NUMBER);
        return at;
    }

    private int single(int at, int flag) {
        char folded = Folding.fold(chars[at]);
        word[0] = folded;
        add(at, at + 1, vocabulary.find(word, 1, Vocabulary.step(0, folded)), flag);
        return at + 1;
    }

    /** A hyphen between two words joins them; elsewhere it is a mark. */
    private int hyphen(int at) {
        boolean joins = at > 0 && isWordly(chars[at - 1]) && isWordly(charAt(at + 1));
        if (!joins) {
            return mark(at);
        }
        pending |= Tokens.HYPHENATED;
        return at + 1;
    }

    private static boolean isWordly(char c) {
        byte kind = CharClass.of(c);
        return kind == CharClass.LETTER || kind == CharClass.DIGIT || kind == CharClass.UNSPACED || c == '.';
    }

    /** A mark is a token of its own, but the s of a possessive goes with its apostrophe. */
    private int mark(int at) {
        int end = at + 1;
        if (CharClass.of(chars[at]) == CharClass.APOSTROPHE
                && Folding.fold(charAt(end)) == 's'
                && !letterAt(end + 1)
                && at > 0
                && letterAt(at - 1)) {
            end++;
        }
        int length = 0;
        int hash = 0;
        for (int i = at; i < end; i++) {
            word[length] = Folding.fold(chars[i]);
            hash = Vocabulary.step(hash, word[length++]);
        }
        add(at, end, vocabulary.find(word, length, hash), Tokens.MARK);
        return end;
    }

    private void add(int from, int to, int id, int flags) {
        tokens.add(from, to, id, flags | pending);
        pending = 0;
    }
}
