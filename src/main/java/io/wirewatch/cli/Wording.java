package io.wirewatch.cli;

/** Numbers with their nouns. */
final class Wording {

    private Wording() {}

    /** {@code 1 article}, {@code 2 articles}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
