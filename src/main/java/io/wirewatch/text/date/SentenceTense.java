package io.wirewatch.text.date;

/** When a sentence, or the part of it around a date, says that things happen. */
enum SentenceTense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
