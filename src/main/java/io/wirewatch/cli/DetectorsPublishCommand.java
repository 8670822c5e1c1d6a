package io.wirewatch.cli;

import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector.From;
import io.wirewatch.detect.Publication;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.rule.RuleSource;
import io.wirewatch.stream.AlertTopics;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.DetectorTopic;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import io.wirewatch.text.TextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

/** {@code detectors publish}: puts a detector on all running instances. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a detector on all running instances, without a restart. It goes before a file or a plugin of the same"
                    + " id, until it is removed.",
            "What is wrong in it, or fails its own examples, is refused."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:published, and no running instance refuses it", "1:refused", "69:no broker answers"})
final class DetectorsPublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A detector file.")
    private Path file = Path.of("");

    @Option(
            names = "--shadow",
            description = "Only try it, beside the detector whose id it may have: its alerts go to alerts-shadow.ID.")
    private boolean shadow;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        RuleBook book = RuleBook.of(config.folder(), List.of(file), TextAnalyser.load(config.folder()));
        book.problems().forEach(one -> screen.say(Screen.shown(one.toString())));
        if (!book.errors().isEmpty() || book.rules().size() != 1) {
            screen.say("Nothing is published.");
            return ExitCode.FINDINGS.number();
        }
        return publish(book.rules().get(0), screen);
    }

    private int publish(RuleDetector rule, Screen screen) throws IOException, InterruptedException {
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        try (TopicSetup setup = new TopicSetup(cluster)) {
            setup.create(TopicPlan.live(topics));
            setup.verify(TopicPlan.live(topics));
        }
        Identity own = DetectorSet.loaded(rule, From.FILE).identity();
        Identity identity = new Identity(own.id(), own.version(), own.hash(), own.status(), shadow);
        AlertTopics.on(cluster, topics).ensure(List.of(identity));
        Taking taking = new Taking(cluster, topics, screen);
        new DetectorTopic(cluster, topics).put(publication(identity, rule.text()));
        screen.print("published " + identity.key() + " v" + identity.version() + " to " + topics.detectors()
                + "; its alerts go to "
                + TopicPlan.alerts(topics, identity.id(), shadow).name());
        boolean good = taking.await(
                state -> state.detectors().stream()
                        .anyMatch(one -> one.health().detector().equals(identity)
                                && one.from().equals("topic")),
                identity.key());
        return (good ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private static Publication publication(Identity identity, RuleSource source) {
        return new Publication(
                identity.key(), source.text(), identity.version(), identity.hash(), Machine.user(), Instant.now());
    }
}
