package io.wirewatch.detect;

import org.jspecify.annotations.Nullable;

/** Why a detector has no answer for an article, in words that need no name of a class before them. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unanswered(String reason) {
        this(reason, null);
    }

    Unanswered(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** What went wrong in a detector, for people. */
    static String reason(Throwable failure) {
        if (failure instanceof NoSuchMethodError || failure instanceof NoClassDefFoundError) {
            return missing(failure);
        }
        return failure instanceof Unanswered ? String.valueOf(failure.getMessage()) : failure.toString();
    }

    /** What a plugin lacks that was built for another version of the API, or without its libraries. */
    static String missing(Throwable failure) {
        return "it needs something that is not there: " + failure.getMessage()
                + "; put its libraries beside it, or build it for this version of the API";
    }
}
