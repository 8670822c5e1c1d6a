package io.wirewatch.text.token;

import io.wirewatch.api.Article;
import io.wirewatch.api.Part;
import java.util.Arrays;

/**
 * The tokens of an article, the title's before the body's, as arrays: a word is an int, and every stage after this one
 * compares ints. Before the first token and behind the last stands an empty one that is none of them, so that the
 * neighbours of a token can be asked for without asking first whether there are any. Immutable to its readers.
 */
public final class Tokens {

    /** Begins with a capital letter. */
    public static final int CAPITAL = 1;
    /** Two letters or more, all of them capitals. */
    public static final int UPPER = 2;
    /** Begins with a digit. */
    public static final int NUMBER = 4;
    /** A mark, no word. */
    public static final int MARK = 8;
    /** Joined to the token before by a hyphen. */
    public static final int HYPHENATED = 16;
    /** White space stands before it. */
    public static final int SPACED = 32;
    /** First on its line. */
    public static final int LINE = 64;
    /** First of its paragraph or list item. */
    public static final int PARAGRAPH = 128;
    /** One character of a script that puts no space between words. */
    public static final int UNSPACED = 256;
    /** An abbreviation written with full stops, as in U.S. */
    public static final int DOTTED = 512;

    /** The beginning of a token of one character. */
    public static final int SHORT = 0;
    /** The beginning of a token with other letters than ASCII's. */
    public static final int UNCLEAR = 1;

    /** Place of the first token in the arrays. */
    private static final int FIRST = 1;

    private final Article article;
    private final Vocabulary vocabulary;
    private final char[] title;
    private final char[] body;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int[] flags;
    private int size;
    private int titleSize;
    private int[] sentences = new int[16];
    private int sentenceCount;

    Tokens(Article article, Vocabulary vocabulary) {
        this.article = article;
        this.vocabulary = vocabulary;
        title = article.title().toCharArray();
        body = article.body().toCharArray();
        int guess = 16 + FIRST + (title.length + body.length) / 5;
        starts = new int[guess];
        ends = new int[guess];
        words = new int[guess];
        flags = new int[guess];
    }

    void add(int start, int end, int word, int flag) {
        int place = FIRST + size++;
        if (place + 1 == starts.length) {
            grow();
        }
        starts[place] = start;
        ends[place] = end;
        words[place] = word;
        flags[place] = flag;
    }

    void setWord(int token, int word) {
        words[FIRST + token] = word;
    }

    private void grow() {
        int larger = starts.length * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        words = Arrays.copyOf(words, larger);
        flags = Arrays.copyOf(flags, larger);
    }

    void endTitle() {
        titleSize = size;
    }

    void addSentence(int firstToken) {
        if (sentenceCount + 1 >= sentences.length) {
            sentences = Arrays.copyOf(sentences, sentences.length * 2);
        }
        sentences[sentenceCount++] = firstToken;
        sentences[sentenceCount] = size;
    }

    /** The article the tokens are of. */
    public Article article() {
        return article;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** First UTF-16 code unit of a token within its part. */
    public int start(int token) {
        return starts[FIRST + token];
    }

    /** Code unit after the last of a token. */
    public int end(int token) {
        return ends[FIRST + token];
    }

    /** Number of a token's folded form in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int token) {
        return words[FIRST + token];
    }

    /** Whether a token has one of these flags. */
    public boolean is(int token, int flag) {
        return (flags[FIRST + token] & flag) != 0;
    }

    /** The part a token lies in. */
    public Part part(int token) {
        return token < titleSize ? Part.TITLE : Part.BODY;
    }

    /** A token as the article writes it. */
    public String text(int token) {
        return article.text(part(token)).substring(starts[FIRST + token], ends[FIRST + token]);
    }

    /** The words of the article from one token to the one before {@code to}, both of one part. */
    public String text(int from, int to) {
        return article.text(part(from)).substring(starts[FIRST + from], ends[FIRST + to - 1]);
    }

    /** A token as it is compared: the word of the vocabulary where it is that, else made anew. */
    public String folded(int token) {
        if (words[FIRST + token] != Vocabulary.UNKNOWN && !is(token, DOTTED | NUMBER)) {
            String known = vocabulary.word(words[FIRST + token]);
            if (known.length() == ends[FIRST + token] - starts[FIRST + token]) {
                return known;
            }
        }
        return Folding.fold(token < titleSize ? title : body, starts[FIRST + token], ends[FIRST + token]);
    }

    /** First character of a token. */
    public char first(int token) {
        return (token < titleSize ? title : body)[starts[FIRST + token]];
    }

    /**
     * The first two letters of a token as one small number, so that words can be told apart without being spelled out:
     * {@link #UNCLEAR} where they are not ASCII, {@link #SHORT} where there are no two.
     */
    public int beginning(int token) {
        int start = starts[FIRST + token];
        if (ends[FIRST + token] - start < 2) {
            return SHORT;
        }
        char[] chars = token < titleSize ? title : body;
        return beginning(Folding.fold(chars[start]), Folding.fold(chars[start + 1]));
    }

    /** Two folded letters as {@link #beginning(int)} writes them. */
    public static int beginning(char first, char second) {
        boolean clear = first < 0x80 && second < 0x80 && first != Folding.DROPPED && second != Folding.DROPPED;
        return clear ? first << 7 | second : UNCLEAR;
    }

    char[] chars(Part part) {
        return part == Part.TITLE ? title : body;
    }

    /** Whether a sentence may begin at a token: something other than a word stands before it, or a paragraph begins. */
    boolean mayBegin(int token) {
        return ((flags[FIRST + token] & PARAGRAPH) | (flags[FIRST + token - 1] & (MARK | DOTTED))) != 0
                || token == titleSize;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentenceCount;
    }

    /** First token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** Token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentences[sentence + 1];
    }

    /** The sentence a token is in, by binary search. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentences, 0, sentenceCount, token);
        return found >= 0 ? found : -found - 2;
    }
}
