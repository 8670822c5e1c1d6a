package io.wirewatch.article.date;

/** Which of day and month stands first in a date of numbers that could be read either way, as 5/6/2019. */
public enum DateOrder {
    /** The day. */
    DAY_FIRST,
    /** The month between slashes, the day between dots, as where a page is American but does not say its language. */
    MONTH_FIRST_SLASHED,
    /** The month between slashes and between dots. */
    MONTH_FIRST
}
