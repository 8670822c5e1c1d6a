package io.wirewatch.text.token;

import io.wirewatch.api.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over the characters of one part. Confined to the thread that made it. */
final class Scan {

    /** What French and Italian write before an apostrophe and a word of its own. */
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "qu", "s", "n", "c", "j", "m", "t", "all", "dell", "nell", "sull", "dall", "quell", "un", "jusqu",
            "lorsqu", "puisqu");

    private static final int LONGEST_ELISION = 7;
    private static final int MAX_WORD = 128;
    private static final int NEVER = Integer.MAX_VALUE;

    private final String text;
    private final char[] chars;
    private final List<Span> furniture;
    private final Vocabulary.Table words;
    private final Tokens tokens;
    private final AsciiWords ascii;
    private final WaitingWords waiting;
    private final char[] word = new char[MAX_WORD];
    private @Nullable Wrapping wrapping;
    private int pending = Tokens.LINE | Tokens.PARAGRAPH | Tokens.SPACED;
    private int nextSpan;
    private int furnitureAt;
    private int nextClose = -1;
    private int nextSpace = -1;

    Scan(Part part, List<Span> furniture, Vocabulary vocabulary, Tokens tokens) {
        this.text = tokens.article().text(part);
        this.chars = tokens.chars(part);
        this.furniture = furniture;
        this.ascii = new AsciiWords(text);
        this.words = vocabulary.table();
        this.tokens = tokens;
        this.waiting = new WaitingWords(words, tokens);
        this.furnitureAt = furniture.isEmpty() ? NEVER : furniture.get(0).start();
    }

    void run() {
        int at = Opening.skip(text, 0);
        while (at < chars.length) {
            at = at < furnitureAt ? step(at) : skipFurniture(at);
        }
        waiting.find();
    }

    private int skipFurniture(int at) {
        Span span = furniture.get(nextSpan++);
        furnitureAt = nextSpan < furniture.size() ? furniture.get(nextSpan).start() : NEVER;
        pending |= span.bridged() ? Tokens.SPACED : Tokens.SPACED | Tokens.LINE | Tokens.PARAGRAPH;
        return Math.max(at, span.end());
    }

    private int step(int at) {
        byte kind = CharClass.of(chars[at]);
        if (kind == CharClass.SPACE) {
            pending |= Tokens.SPACED;
            return at + 1;
        }
        return kind == CharClass.LETTER ? word(at) : other(kind, at);
    }

    private int other(byte kind, int at) {
        return switch (kind) {
            case CharClass.NEWLINE -> newline(at);
            case CharClass.INVISIBLE -> at + 1;
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
            nextClose = next(')', at, nextClose);
            nextSpace = next(' ', at, nextSpace);
            return nextClose < nextSpace ? nextClose + 1 : at + 1;
        }
        return at + 1;
    }

    /** Where a character comes next; what was found before is looked for again only once it is behind. */
    private int next(char c, int at, int found) {
        if (found >= at) {
            return found;
        }
        int next = text.indexOf(c, at);
        return next < 0 ? NEVER : next;
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
        if (!bridge && (lines > 1 || item || !wrapping().runsOn(content))) {
            pending |= Tokens.PARAGRAPH;
        }
        pending |= Tokens.SPACED | Tokens.LINE;
        return content;
    }

    private Wrapping wrapping() {
        if (wrapping == null) {
            wrapping = Wrapping.of(text);
        }
        return wrapping;
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

    /** Reads the word at a place and those that follow it after one space each, as long as they are ASCII. */
    private int word(int from) {
        int at = from;
        do {
            int length = ascii.read(at);
            int end = at + length;
            if (!ascii.isSpace(end) && !endsAt(at, end)) {
                return otherWord(at);
            }
            waiting.add(tokens.size(), ascii.first(), ascii.rest());
            add(at, end, Vocabulary.UNKNOWN, ascii.capitals() == 0 ? 0 : shape(at, ascii.capitals(), length));
            if (!ascii.isSpace(end) || end >= furnitureAt) {
                return end;
            }
            pending = Tokens.SPACED;
            at = end + 1;
        } while (at < furnitureAt && ascii.isLetter(at));
        return at;
    }

    /** Whether the ASCII letters and digits up to a place are a whole word. */
    private boolean endsAt(int from, int at) {
        return at > from && !isAddress(from) && !isDotted(from) && (at == chars.length || !goesOn(from, at));
    }

    private int otherWord(int from) {
        if (isAddress(from)) {
            return address(from);
        }
        return isDotted(from) ? dotted(from) : plain(from);
    }

    private boolean isAddress(int from) {
        return chars[from] == 'h'
                && text.startsWith("http", from)
                && text.startsWith("://", charAt(from + 4) == 's' ? from + 5 : from + 4);
    }

    private boolean goesOn(int from, int at) {
        return switch (CharClass.of(chars[at])) {
            case CharClass.LETTER, CharClass.DIGIT, CharClass.INVISIBLE -> true;
            case CharClass.APOSTROPHE -> joins(from, at);
            default -> false;
        };
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
        return find(strange ? Folding.straighten(word, length) : length);
    }

    /** The number of the word at hand. */
    private int find(int length) {
        return words.find(word, length);
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
        while (letterAt(at) && length < MAX_WORD && !letterAt(at + 1)) {
            char folded = Folding.fold(chars[at]);
            word[length++] = folded;
            if (charAt(at + 1) != '.') {
                at++;
                break;
            }
            word[length++] = '.';
            at += 2;
        }
        if (word[length - 1] != '.' && length < MAX_WORD) {
            word[length++] = '.';
        }
        add(from, at, find(length), Tokens.DOTTED | (isUpper(from) ? Tokens.CAPITAL | Tokens.UPPER : 0));
        return at;
    }

    private int number(int from) {
        int at = from;
        int length = 0;
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
            }
            at++;
        }
        add(from, at, find(length), Tokens.NUMBER);
        return at;
    }

    private int single(int at, int flag) {
        word[0] = Folding.fold(chars[at]);
        add(at, at + 1, find(1), flag);
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
                && (letterAt(at - 1) || charAt(at - 1) == '.' && at > 1 && letterAt(at - 2))) {
            end++;
        }
        int length = 0;
        for (int i = at; i < end; i++) {
            word[length++] = Folding.fold(chars[i]);
        }
        add(at, end, find(length), Tokens.MARK);
        return end;
    }

    private void add(int from, int to, int id, int flags) {
        tokens.add(from, to, id, flags | pending);
        pending = 0;
    }
}
