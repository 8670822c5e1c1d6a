package io.wirewatch.article.format;

import java.io.IOException;

/** A file or an article is larger than the limits allow. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    /** Says what is too large. */
    public TooLargeException(String message) {
        super(message);
    }
}
