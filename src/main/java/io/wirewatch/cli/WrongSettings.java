package io.wirewatch.cli;

/** Settings or files of a person that do not fit; the message says which, and what to change. */
final class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSettings(String message) {
        super(message);
    }
}
