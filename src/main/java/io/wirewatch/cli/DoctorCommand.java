package io.wirewatch.cli;

import io.wirewatch.api.Detector;
import io.wirewatch.stream.ClusterProblem;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.TopicSetup.TopicState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: is everything there that a run needs? */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says whether everything is there that a run needs. Exit code 1 where something is not.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private boolean healthy = true;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        tell(screen, true, "Java " + Runtime.version());
        Path data = Home.folder().resolve("data");
        boolean writable = Files.isWritable(Files.exists(data) ? data : Home.folder());
        tell(screen, writable, "data folder " + data + (writable ? "" : " can't be written; use --data-dir"));
        List<String> detectors = detectors(screen);
        cluster(screen, detectors);
        return (healthy ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private List<String> detectors(Screen screen) {
        DetectorSet set = config.detectors();
        set.problems().forEach(problem -> tell(screen, false, Screen.shown(problem)));
        List<String> ids = set.detectors().stream().map(Detector::id).toList();
        tell(screen, !ids.isEmpty(), Wording.count(ids.size(), "detector") + ": " + String.join(", ", ids));
        return ids;
    }

    private void cluster(Screen screen, List<String> detectors) throws IOException {
        try (TopicSetup setup = new TopicSetup(clusterOptions.cluster())) {
            List<TopicState> states = setup.describe(TopicPlan.all(clusterOptions.topics(), detectors, 1));
            tell(screen, true, "broker at " + clusterOptions.cluster().bootstrapServers());
            for (TopicState state : states) {
                String problems = String.join("; ", state.problems());
                tell(screen, problems.isEmpty(), "topic " + state.name() + (problems.isEmpty() ? "" : " " + problems));
            }
        } catch (ClusterProblem e) {
            tell(screen, false, String.valueOf(e.getMessage()));
        }
    }

    private void tell(Screen screen, boolean good, String what) {
        healthy &= good;
        screen.print((good ? "ok       " : screen.red("problem  ")) + what);
    }
}
