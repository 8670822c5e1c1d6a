package io.wirewatch.replay;

import java.util.Optional;

/**
 * Where replayed articles go out. What is sent between two commits comes out as a whole or not at all, together with the
 * progress: after a crash the one says what there is of the other.
 */
public interface Wire {

    /** Sends an article. What can't be taken is put down as a dead letter, and why is returned; else nothing. */
    Optional<String> send(Dispatch article, long fingerprint);

    /** Puts down what could not be read. */
    void refuse(Refusal refusal, long fingerprint);

    /** Makes what was sent visible to readers, and the progress with it. */
    void commit(Progress progress);
}
