package io.wirewatch.cli;

import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: one instance of the pipeline on a cluster, as many as wanted. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs the pipeline on a cluster whose topics are there. Instances share the work.")
final class RunCommand implements Callable<Integer> {

    private final Stopping stopping;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final RunOptions run = new RunOptions();

    @Spec
    private @Nullable CommandSpec spec;

    RunCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        stopping.takeCare();
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        LiveEngine engine = config.liveEngine();
        try (Station station = Station.join(cluster, topics, engine, run.settings())) {
            screen.say("Watching " + topics.articles() + " at " + cluster.bootstrapServers() + " with "
                    + String.join(", ", engine.get().detectors()) + "; the log is " + LogFile.current());
            station.work(stopping);
        }
        return ExitCode.DONE.number();
    }
}
