package io.wirewatch.cli;

/** How results are printed; the names are those of the option's values. */
enum OutputFormat {
    /** For people. */
    text,
    /** For programs: one object a line. */
    json
}
