package io.wirewatch.article.date;

import java.util.Optional;

/** One way in which texts state the date of their publication. Immutable and safe to share between threads. */
interface DateRule {

    /** The date that the text states in this way. */
    Optional<TextDate> find(Lines lines);
}
