package io.wirewatch.cli;

import io.wirewatch.alert.Alert;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.stream.AlertReader;
import io.wirewatch.stream.ArticleWriter.Written;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.PipelineProgress;
import io.wirewatch.stream.PipelineSettings;
import io.wirewatch.stream.PipelineTopology.Memory;
import io.wirewatch.stream.StartAt;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a broker, the pipeline and five articles in one process, in a folder that goes away again. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts a Kafka broker and the pipeline in this process, replays seeds/, prints the alerts.")
final class DemoCommand implements Callable<Integer> {

    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Stopping stopping;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(names = "--exit", description = "Ends when all alerts are out.")
    private boolean exit;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port of the broker on 127.0.0.1 (default: any that is free).")
    private int port;

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    DemoCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        stopping.takeCare();
        Path seeds = Home.folder().resolve("seeds");
        screen.say("Starting a Kafka broker in this process; its log is " + LogFile.current());
        CompletableFuture<LiveEngine> engine = CompletableFuture.supplyAsync(config::liveEngine);
        CompletableFuture<Inbox.Mail> mail = engine.thenApply(loaded -> Inbox.open(seeds));
        try (PassingFolder folder = new PassingFolder("wirewatch-demo");
                EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder.path(), port))) {
            Cluster cluster = new Cluster(broker.bootstrapServer(), Map.of());
            PipelineSettings settings = new PipelineSettings(folder.path().resolve("state"), Memory.HEAP, "", 1);
            screen.say("Broker at " + broker.bootstrapServer() + "; starting the pipeline with "
                    + String.join(", ", engine.join().get().detectors()));
            try (Station station = Station.open(cluster, TOPICS, engine.join(), settings, 1)) {
                screen.say("Replaying " + Wording.count(mail.join().articles().size(), "article") + " of seeds/"
                        + mail.join().span());
                show(new AlertPrinter(screen, output), screen, station, cluster, mail.join());
            }
        }
        return ExitCode.DONE.number();
    }

    private void show(AlertPrinter printer, Screen screen, Station station, Cluster cluster, Inbox.Mail mail) {
        try (AlertReader alerts = new AlertReader(cluster, TOPICS, Set.of(), StartAt.BEGINNING);
                PipelineProgress progress = new PipelineProgress(cluster, TOPICS)) {
            Written written = Delivery.run(mail, cluster, TOPICS, stopping);
            boolean done = false;
            boolean summed = false;
            while (!stopping.asked() && screen.open() && !(exit && summed)) {
                station.check();
                List<Alert> news = alerts.poll(LOOK);
                news.forEach(printer::print);
                if (!summed && done && news.isEmpty() && alerts.atEnd()) {
                    sum(printer, screen, written, mail);
                    summed = true;
                }
                done = done || progress.reached(written.end());
            }
        }
    }

    private void sum(AlertPrinter printer, Screen screen, Written written, Inbox.Mail mail) {
        String line = Wording.count(written.articles(), "article") + " read, " + printer.counted() + ", "
                + mail.failures().size() + " unreadable.";
        if (output == OutputFormat.json) {
            screen.say(line);
        } else {
            screen.print(line);
        }
        if (!exit) {
            screen.say("The broker stays up until Ctrl-C: any Kafka client can join it.");
        }
    }
}
