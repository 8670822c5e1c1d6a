package io.wirewatch.follow;

import java.util.Map;

/** What a server answered. Immutable, as long as nobody writes to the body that it shares. */
final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param headers header fields by their names in small letters
     * @param body the content, unpacked
     */
    Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    /** A header field; empty where it is missing. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    byte[] body() {
        return body;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }
}
