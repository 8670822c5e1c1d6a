package io.wirewatch.cli;

import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.TopicSetup.TopicState;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code topics}: the topics of the pipeline on a cluster. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Creates the topics of the pipeline on a cluster, and says how they are.")
final class TopicsCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Creates the topics that are missing and leaves the others as they are.")
    int create(
            @Mixin ClusterOptions cluster,
            @Mixin ConfigOptions config,
            @Option(
                            names = "--partitions",
                            paramLabel = "N",
                            defaultValue = "" + TopicPlan.PARTITIONS,
                            description = "Partitions of the article topic (default: ${DEFAULT-VALUE}).")
                    int partitions)
            throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        List<TopicPlan> plans = plans(cluster.topics(), config, partitions);
        try (TopicSetup setup = new TopicSetup(cluster.cluster())) {
            List<String> made = setup.create(plans);
            plans.forEach(
                    plan -> screen.print((made.contains(plan.name()) ? "created    " : "was there  ") + plan.name()));
            setup.verify(plans);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "describe",
            mixinStandardHelpOptions = true,
            description = {
                "Says how the topics are: those that the next run needs, and those of alerts that are there, also of"
                        + " published detectors and their shadows. Exit code 1 where the pipeline can't use them."
            })
    int describe(@Mixin ClusterOptions cluster, @Mixin ConfigOptions config) throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        List<TopicPlan> plans = plans(cluster.topics(), config, 1);
        try (TopicSetup setup = new TopicSetup(cluster.cluster())) {
            setup.alerts(cluster.topics()).stream()
                    .filter(alerts -> !plans.contains(alerts))
                    .forEach(plans::add);
            List<TopicState> states = setup.describe(plans);
            states.forEach(state -> screen.print(line(state)));
            boolean fit = states.stream().allMatch(state -> state.problems().isEmpty());
            return (fit ? ExitCode.DONE : ExitCode.FINDINGS).number();
        }
    }

    private static String line(TopicState state) {
        String how = state.partitions() == 0
                ? ""
                : Wording.count(state.partitions(), "partition") + ", "
                        + (state.replicas() == 1 ? "1 copy" : state.replicas() + " copies");
        String problems = String.join("; ", state.problems());
        return String.format("%-40s %s%s", state.name(), how, problems.isEmpty() ? "" : "  " + problems);
    }

    private static List<TopicPlan> plans(Topics topics, ConfigOptions config, int partitions) {
        List<TopicPlan> plans =
                new ArrayList<>(TopicPlan.all(topics, config.engine().detectors(), partitions));
        plans.addAll(TopicPlan.replays(topics));
        return plans;
    }
}
