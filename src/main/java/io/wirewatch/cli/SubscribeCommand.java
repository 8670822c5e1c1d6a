package io.wirewatch.cli;

import io.wirewatch.alert.Alert;
import io.wirewatch.stream.AlertReader;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.StartAt;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code subscribe}: prints alerts as they come. */
@Command(
        name = "subscribe",
        mixinStandardHelpOptions = true,
        description = "Prints alerts as they come, of all detectors or of those named.")
final class SubscribeCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Stopping stopping;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Parameters(arity = "0..*", paramLabel = "DETECTOR", description = "Detectors whose alerts are wanted.")
    private List<String> detectors = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Also alerts of articles published on this day or later (2024-01-31); without it, those that"
                    + " come from now on.")
    private @Nullable LocalDate from;

    @Option(names = "--from-beginning", description = "Also all alerts that are there.")
    private boolean fromBeginning;

    @Option(names = "--shadow", description = "Alerts of the detectors that are only tried, in place of the others'.")
    private boolean shadow;

    @Option(names = "--novelty", paramLabel = "new|background", description = "Only alerts of this novelty.")
    private @Nullable String novelty;

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            converter = Where.Reader.class,
            description =
                    "Only alerts for which this holds: 'rateTo >= 25 and imposer in [US, CN]'. It knows the facts by"
                            + " name, and detector, source, title, publishedAt, status, novelty, severity, confidence.")
    private @Nullable Where where;

    @Option(
            names = {"-c", "--max-messages"},
            paramLabel = "N",
            description = "Ends after so many alerts.")
    private long most = Long.MAX_VALUE;

    @Option(
            names = {"-e", "--exit-at-end"},
            description = "Ends when all alerts that are there have been printed.")
    private boolean exitAtEnd;

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    SubscribeCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        stopping.takeCare();
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        AlertPrinter printer = new AlertPrinter(screen, output);
        try (AlertReader alerts = reader(cluster, topics)) {
            stopping.wake(alerts::stop);
            sayWhatIsRead(screen, alerts, cluster, topics);
            print(alerts, printer, screen);
        }
        return ExitCode.DONE.number();
    }

    private AlertReader reader(Cluster cluster, Topics topics) {
        Set<String> wanted = Set.copyOf(detectors);
        return shadow
                ? AlertReader.ofShadows(cluster, topics, wanted, start())
                : new AlertReader(cluster, topics, wanted, start());
    }

    private void print(AlertReader alerts, AlertPrinter printer, Screen screen) {
        long left = most;
        while (left > 0 && !stopping.asked() && screen.open()) {
            List<Alert> news = alerts.poll(LOOK);
            for (Alert alert : news) {
                if (left > 0 && wanted(alert)) {
                    left = printer.print(alert) ? left - 1 : 0;
                }
            }
            if (exitAtEnd && news.isEmpty() && alerts.atEnd()) {
                return;
            }
        }
    }

    private void sayWhatIsRead(Screen screen, AlertReader alerts, Cluster cluster, Topics topics) {
        String named = detectors.isEmpty() ? "all detectors" : String.join(", ", detectors);
        if (alerts.topics().isEmpty()) {
            screen.say("No alert topics of " + named + " at " + cluster.bootstrapServers() + " yet ("
                    + (shadow ? topics.shadowAlerts("…") : topics.alerts("…")) + "); waiting for them");
        } else {
            screen.say("Alerts of " + named + " at " + cluster.bootstrapServers());
        }
    }

    private boolean wanted(Alert alert) {
        boolean inTime =
                from == null || !alert.article().publishedAt().toInstant().isBefore(midnight(from));
        return inTime
                && (novelty == null || alert.verdict().novelty().label().equals(novelty))
                && (where == null || where.holds(alert));
    }

    private StartAt start() {
        if (from != null) {
            return new StartAt(midnight(from));
        }
        return fromBeginning ? StartAt.BEGINNING : StartAt.END;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
