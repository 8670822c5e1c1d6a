package io.wirewatch.cli;

import io.wirewatch.replay.Progress;
import io.wirewatch.stream.ProgressJson;
import io.wirewatch.stream.ReplayLog;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replay list}: what was replayed to these topics, when, and how far. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows what was replayed to these topics, when, and how far.")
final class ReplayListCommand implements Callable<Integer> {

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        List<Progress> replays = replays();
        if (replays.isEmpty()) {
            screen.say("Nothing has been replayed to "
                    + clusterOptions.topics().articles() + " at "
                    + clusterOptions.cluster().bootstrapServers() + ".");
        }
        for (Progress progress : replays) {
            screen.print(
                    output == OutputFormat.json
                            ? new String(ProgressJson.write(progress), StandardCharsets.UTF_8)
                            : line(progress));
        }
        return ExitCode.DONE.number();
    }

    private List<Progress> replays() throws IOException {
        try (TopicSetup setup = new TopicSetup(clusterOptions.cluster())) {
            boolean none = setup.describe(TopicPlan.replays(clusterOptions.topics()))
                            .get(0)
                            .partitions()
                    == 0;
            return none ? List.of() : new ReplayLog(clusterOptions.cluster(), clusterOptions.topics()).replays();
        }
    }

    private static String line(Progress progress) {
        Progress.Counts counts = progress.counts();
        return String.format(
                Locale.ROOT,
                "%-16s  %-22s  begun %s, last heard of %s  %,d sent%s%s  %s",
                progress.order().id(),
                progress.done()
                        ? "done"
                        : "open" + progress.reached().map(ReplayListCommand::at).orElse(""),
                minute(progress.order().startedAt()),
                minute(progress.at()),
                counts.sent(),
                " of " + String.format(Locale.ROOT, "%,d", progress.order().size()),
                counts.there() + counts.refused() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT, ", %,d there before, %,d refused", counts.there(), counts.refused()),
                Screen.shown(progress.order().archive()));
    }

    private static String at(Instant reached) {
        return ", reached " + LocalDate.ofInstant(reached, ZoneOffset.UTC);
    }

    private static String minute(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
