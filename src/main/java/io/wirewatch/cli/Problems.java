package io.wirewatch.cli;

import io.wirewatch.broker.BrokerRefused;
import io.wirewatch.config.ConfigException;
import io.wirewatch.stream.ClusterProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what went wrong, with the way out, and gives the exit code. The stack trace goes to the log file. */
final class Problems implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception ended, CommandLine command, ParseResult arguments) {
        Exception thrown = cause(ended);
        LoggerFactory.getLogger(Problems.class).error("{} ended", command.getCommandName(), thrown);
        ExitCode code = code(thrown);
        command.getErr().println("wirewatch: " + message(thrown, code));
        command.getErr().flush();
        return code.number();
    }

    private static Exception cause(Exception ended) {
        return ended instanceof CompletionException && ended.getCause() instanceof Exception cause ? cause : ended;
    }

    private static ExitCode code(Exception thrown) {
        if (thrown instanceof ClusterProblem problem) {
            return ExitCode.of(problem.kind());
        }
        if (thrown instanceof BrokerRefused || thrown instanceof ConfigException || thrown instanceof WrongSettings) {
            return ExitCode.WRONG_SETTINGS;
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return ExitCode.FILES;
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static String message(Exception thrown, ExitCode code) {
        if (thrown instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (thrown instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (code == ExitCode.INTERNAL_ERROR && !(thrown instanceof ClusterProblem)) {
            return "internal error: " + thrown + "; the log has more: " + LogFile.current();
        }
        Throwable cause = thrown.getCause();
        if (thrown instanceof UncheckedIOException
                && cause != null
                && cause.toString().equals(thrown.getMessage())) {
            return String.valueOf(cause.getMessage());
        }
        return String.valueOf(thrown.getMessage());
    }
}
