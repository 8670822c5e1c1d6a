package io.wirewatch.text.date;

/** How exactly an expression says when, from the coarsest to the finest; a reference says only before, now or after. */
public enum Precision {
    REFERENCE,
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    SEASON,
    QUARTER,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    TIME
}
