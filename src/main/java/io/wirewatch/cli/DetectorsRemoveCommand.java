package io.wirewatch.cli;

import io.wirewatch.config.yaml.Spelling;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.Publication;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.DetectorTopic;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detectors remove}: takes a published detector out of all running instances. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a published detector out of all running instances, without a restart.",
            "A file or a plugin of the same id runs again. The alerts that it told stay on their topic."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:removed", "2:no such detector is published", "69:no broker answers"})
final class DetectorsRemoveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DETECTOR", description = "Id of the detector.")
    private String id = "";

    @Option(names = "--shadow", description = "Take out the one that is only tried.")
    private boolean shadow;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        DetectorTopic topic = new DetectorTopic(cluster, topics);
        String key = Identity.key(id, shadow);
        List<String> keys = topic.all().stream().map(Publication::key).toList();
        if (!keys.contains(key)) {
            screen.say("there is no detector \"" + key + "\" on " + topics.detectors() + "; "
                    + (keys.isEmpty() ? "nothing is published" : Spelling.advice(key, keys)));
            return ExitCode.WRONG_USAGE.number();
        }
        Taking taking = new Taking(cluster, topics, screen);
        topic.put(new Publication(key, "", "", "", Machine.user(), Instant.now()));
        screen.print("removed " + key + " from " + topics.detectors());
        taking.await(
                state -> state.detectors().stream()
                        .noneMatch(one -> one.health().detector().key().equals(key)
                                && one.from().equals("topic")),
                key);
        return ExitCode.DONE.number();
    }
}
