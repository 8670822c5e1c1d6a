package io.wirewatch.article.html;

import org.jspecify.annotations.Nullable;

/**
 * A run of text on a page between two breaks: a paragraph, a heading, an item, a cell. What it is like is found out once.
 * For use by one thread.
 */
final class Block {

    private static final int PARAGRAPH = 80;
    private static final int SENTENCE = 25;
    private static final int SIGNATURE = 40;
    private static final String ENDS = ".!?。！？…:：;।؟";

    private final Place place;
    private final Kind kind;
    private final String text;
    private final int linked;
    private final int order;
    private final boolean prose;
    private @Nullable Boolean boilerplate;
    private @Nullable Boolean opening;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL
    }

    /** Text of a kind in a place, of which so many characters are links; {@code order} counts the blocks of a page. */
    Block(Place place, Kind kind, String text, int linked, int order) {
        this.place = place;
        this.kind = kind;
        this.text = text;
        this.linked = linked;
        this.order = order;
        this.prose = readsAsProse();
    }

    /** The nearest place around it that stands as a block. */
    Place place() {
        return place;
    }

    Kind kind() {
        return kind;
    }

    /** Its text, blanks made one. */
    String text() {
        return text;
    }

    /** Characters of it that are links. */
    int linked() {
        return linked;
    }

    /** Its number in the order of the page. */
    int order() {
        return order;
    }

    /** Whether it is a line that stands among the paragraphs of pages and belongs to none. */
    boolean isBoilerplate() {
        if (boilerplate == null) {
            boilerplate = Boilerplate.is(this);
        }
        return boilerplate;
    }

    /** Whether it is a heading above such lines. */
    boolean opensBoilerplate() {
        if (opening == null) {
            opening = Boilerplate.opens(this);
        }
        return opening;
    }

    /** Characters that are no links; signs of scripts without blanks say as much as two and a half letters. */
    int plain() {
        return size() - linkedSize();
    }

    /** Length as letters of an alphabet. */
    int size() {
        return isDense() ? text.length() * 5 / 2 : text.length();
    }

    private int linkedSize() {
        return isDense() ? linked * 5 / 2 : linked;
    }

    private boolean isDense() {
        int middle = text.length() / 2;
        return Character.isIdeographic(text.charAt(middle)) || Character.isIdeographic(text.charAt(0));
    }

    /** Share of the text that is links. */
    double linkShare() {
        return linked / (double) text.length();
    }

    /** Whether it is a link and little else. */
    boolean isLink() {
        return linkShare() > 0.8;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)）」』]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(text.charAt(at)) >= 0 || isSignedSentence();
    }

    /** Whether a writer's or an agency's initials in brackets stand behind the end of a sentence. */
    private boolean isSignedSentence() {
        int bracket = text.lastIndexOf('(');
        boolean signed = text.endsWith(")") && bracket > 1 && text.length() - bracket < SIGNATURE;
        return signed && ENDS.indexOf(text.charAt(bracket - 2)) >= 0;
    }

    /** Whether a sentence ends within it and another one begins. */
    private boolean holdsSentence() {
        for (int at = text.indexOf(". ", SENTENCE); at >= 0; at = text.indexOf(". ", at + 1)) {
            boolean word = Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2));
            if (word && at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it reads as a paragraph of an article. */
    boolean isProse() {
        return prose;
    }

    private boolean readsAsProse() {
        if (kind == Kind.HEADING || linkShare() > 0.4) {
            return false;
        }
        int plain = plain();
        return plain >= PARAGRAPH
                ? (endsSentence() || plain >= PARAGRAPH * 2 || holdsSentence())
                : plain >= SENTENCE * 2 && endsSentence();
    }

    /** Whether it is set as a heading and reads as a sentence of the text: a lead. */
    boolean isLead() {
        return kind == Kind.HEADING && plain() >= PARAGRAPH && text.endsWith(".");
    }

    /** Whether it may be a short line of speech in an article. */
    boolean isShortSentence() {
        return kind != Kind.HEADING && plain() >= SENTENCE / 2 && linkShare() < 0.5 && endsSentence();
    }
}
