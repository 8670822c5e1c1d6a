package io.wirewatch.cli;

import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: a broker and the pipeline in one process, with a data folder that lasts. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts a Kafka broker and the pipeline in this process, for use: what it holds, it keeps.")
final class UpCommand implements Callable<Integer> {

    private final Stopping stopping;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final RunOptions run = new RunOptions();

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Folder for everything that lasts (default: data/ of Wirewatch).")
    private @Nullable Path dataDir;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Port of the broker on 127.0.0.1; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port = 9092;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "" + TopicPlan.PARTITIONS,
            description = "Partitions of the article topic when it is made (default: ${DEFAULT-VALUE}).")
    private int partitions = TopicPlan.PARTITIONS;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = Topics.DEFAULT_PREFIX,
            description = "What the names of topics begin with (default: ${DEFAULT-VALUE}).")
    private String topicPrefix = Topics.DEFAULT_PREFIX;

    @Spec
    private @Nullable CommandSpec spec;

    UpCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        stopping.takeCare();
        Path data = dataDir == null ? Home.folder().resolve("data") : dataDir;
        screen.say("Starting a Kafka broker with its data in " + data + "; its log is " + LogFile.current());
        CompletableFuture<LiveEngine> engine = CompletableFuture.supplyAsync(config::liveEngine);
        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(data, port))) {
            Cluster cluster = new Cluster(broker.bootstrapServer(), Map.of());
            Topics topics = new Topics(topicPrefix);
            try (Station station =
                    Station.open(cluster, topics, engine.join(), run.settings(data.resolve("state")), partitions)) {
                screen.say("Broker at " + broker.bootstrapServer() + ", for any Kafka client. Watching "
                        + topics.articles() + " with "
                        + String.join(", ", engine.join().get().detectors())
                        + " until Ctrl-C.");
                station.work(stopping);
            }
        }
        return ExitCode.DONE.number();
    }
}
