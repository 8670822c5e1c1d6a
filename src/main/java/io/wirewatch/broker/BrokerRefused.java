package io.wirewatch.broker;

/** The broker can't start with these settings; the message says what to change. */
public final class BrokerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerRefused(String message) {
        super(message);
    }

    BrokerRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
