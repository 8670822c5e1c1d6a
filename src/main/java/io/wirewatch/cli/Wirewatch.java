package io.wirewatch.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program: finds the command and runs it. */
@Command(
        name = "wirewatch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Watches news: dated articles go in, alerts with facts and the exact words come out, on Kafka.",
            "",
            "Start with: wirewatch demo"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:findings: a test, a check or an article that failed",
            "2:wrong usage",
            "69:broker not reachable",
            "70:internal error",
            "74:files or disk",
            "77:not authorised",
            "78:wrong settings",
            "130:interrupted",
            "143:terminated"
        })
public final class Wirewatch {

    private Wirewatch() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Stopping stopping = new Stopping();
        stopping.listen();
        int code = run(arguments, stopping, StandardOutput.ofProcess(), new FileOutputStream(FileDescriptor.err));
        stopping.finished();
        System.exit(code);
    }

    /** Runs a command that prints its results there and all else on the other; returns its exit code. */
    static int run(String[] arguments, Stopping stopping, StandardOutput results, OutputStream words) {
        PrintWriter out = writer(results);
        PrintWriter err = writer(words);
        int code = commandLine(stopping, out, err).execute(arguments);
        out.flush();
        results.fault()
                .ifPresent(fault -> err.println("wirewatch: standard output: " + fault + "; results are missing"));
        err.flush();
        return results.fault().isPresent() ? ExitCode.FILES.number() : code;
    }

    /** All commands, writing to these. */
    static CommandLine commandLine(Stopping stopping, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Wirewatch())
                .addSubcommand(new DemoCommand(stopping))
                .addSubcommand(new UpCommand(stopping))
                .addSubcommand(new ReplayCommand(stopping))
                .addSubcommand(new FollowCommand(stopping))
                .addSubcommand(new RunCommand(stopping))
                .addSubcommand(new SubscribeCommand(stopping))
                .addSubcommand(new DetectCommand(stopping))
                .addSubcommand(new ReadCommand(stopping))
                .addSubcommand(new DlqCommand())
                .addSubcommand(new AnalyseCommand(stopping))
                .addSubcommand(new EvaluateCommand(stopping))
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new DetectorsCommand())
                .addSubcommand(new BacktestCommand())
                .addSubcommand(new TopicsCommand())
                .addSubcommand(new DoctorCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Wirewatch::run)
                .setExecutionExceptionHandler(new Problems());
    }

    private static int run(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        LogFile.of(last.commandSpec().name());
        return new RunLast().execute(parsed);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
