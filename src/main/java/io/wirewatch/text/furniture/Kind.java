package io.wirewatch.text.furniture;

import java.util.Locale;

/** What a piece of furniture is. */
public enum Kind {
    /** A break inside a sentence, which goes on behind it; the blank lines around it belong to it. */
    PAGE_BREAK,
    /** A line of dashes or stars between paragraphs. */
    SEPARATOR,
    ADVERTISEMENT,
    /** Who took a picture, who wrote or edited the article. */
    CREDIT,
    /** What a picture shows. */
    CAPTION,
    /** When the article was published or changed. */
    DATE,
    /** The form around a text: section names, labels of a press release, what follows its end. */
    FRAME,
    /** Copyright and disclaimers. */
    LEGAL,
    /** Addresses and headlines of other articles. */
    LINKS,
    /** Invitations: read, share, comment, subscribe, accept cookies. */
    PROMOTION;

    static Kind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
