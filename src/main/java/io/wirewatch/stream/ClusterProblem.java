package io.wirewatch.stream;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;

/** Something is wrong between us and the Kafka cluster; the message says what, and what to do about it. */
public final class ClusterProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What sort of problem it is. */
    public enum Kind {
        /** No broker answers. */
        UNREACHABLE,
        /** The cluster does not let us. */
        UNAUTHORISED,
        /** Settings of ours or of a topic do not fit. */
        WRONG_SETTINGS,
        /** None of these. */
        INTERNAL
    }

    ClusterProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    ClusterProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What sort of problem it is. */
    public Kind kind() {
        return kind;
    }

    /**
     * The problem behind an exception of a Kafka client.
     *
     * @param doing what was tried, as in "can't " + doing
     */
    static ClusterProblem of(String doing, String bootstrapServers, Throwable thrown) {
        Throwable cause =
                thrown instanceof ExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof ClusterProblem problem) {
            return problem;
        }
        Throwable reason = reason(cause);
        Kind kind = kind(reason);
        return new ClusterProblem(
                kind, "can't " + doing + " at " + bootstrapServers + ": " + wayOut(kind, reason), cause);
    }

    /** The first in the chain of causes that tells a person something; the exception itself where none does. */
    private static Throwable reason(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (kind(at) != Kind.INTERNAL) {
                return at;
            }
        }
        return cause;
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof AuthenticationException || cause instanceof AuthorizationException) {
            return Kind.UNAUTHORISED;
        }
        if (cause instanceof ConfigException) {
            return Kind.WRONG_SETTINGS;
        }
        return cause instanceof TimeoutException ? Kind.UNREACHABLE : Kind.INTERNAL;
    }

    private static String wayOut(Kind kind, Throwable reason) {
        return switch (kind) {
            case UNREACHABLE -> "no broker answers; check --bootstrap-server, and that the broker runs";
            case UNAUTHORISED -> reason.getMessage() + "; check --command-config and the access rights of its user";
            case WRONG_SETTINGS -> reason.getMessage() + "; check --bootstrap-server and --command-config";
            case INTERNAL -> reason.toString();
        };
    }
}
