package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.stream.ClusterProblem;

/** How a command ended, as the shell learns it. */
enum ExitCode {
    DONE(0),
    FINDINGS(1),
    WRONG_USAGE(2),
    UNREACHABLE(69),
    INTERNAL_ERROR(70),
    FILES(74),
    NOT_AUTHORISED(77),
    WRONG_SETTINGS(78);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** What one article that could not be read makes of a command's end. */
    static ExitCode of(ReadFailure failure) {
        if (failure.isSkipped()) {
            return DONE;
        }
        return failure.stage().equals("file") ? FILES : FINDINGS;
    }

    /** The worse of two ends. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static ExitCode of(ClusterProblem.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> UNREACHABLE;
            case UNAUTHORISED -> NOT_AUTHORISED;
            case WRONG_SETTINGS -> WRONG_SETTINGS;
            case INTERNAL -> INTERNAL_ERROR;
        };
    }
}
