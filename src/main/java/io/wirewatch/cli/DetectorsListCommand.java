package io.wirewatch.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.rule.Head;
import io.wirewatch.rule.RuleDetector;
import java.io.IOException;
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

/** {@code detectors list}: which detectors there are, and where each comes from. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the detectors that the next run would use, with their version and where each comes from.",
            "With --bootstrap-server, those that run: on which instance, from where, and how they have fared."
        })
final class DetectorsListCommand implements Callable<Integer> {

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        if (cluster.named()) {
            RunningDetectors running = new RunningDetectors(cluster.cluster(), cluster.topics());
            running.print(screen, output);
            return (running.healthy() ? ExitCode.DONE : ExitCode.FINDINGS).number();
        }
        DetectorSet set = config.detectors();
        List<LoadedDetector> all = set.all();
        int width =
                all.stream().mapToInt(one -> one.detector().id().length()).max().orElse(0);
        for (LoadedDetector one : all) {
            screen.print(output == OutputFormat.json ? json(one) : text(one, width));
        }
        set.problems().forEach(screen::say);
        return (set.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private static String text(LoadedDetector one, int width) {
        return String.format(
                Locale.ROOT,
                "%-" + width + "s  %-6s %-12s %s  (%s)",
                one.detector().id(),
                "v" + one.detector().version(),
                status(one),
                Screen.shown(one.detector().title()),
                one.source());
    }

    private static String status(LoadedDetector one) {
        return one.detector() instanceof RuleDetector rule
                ? rule.head().status().name().toLowerCase(Locale.ROOT)
                : "plugin";
    }

    private static String json(LoadedDetector one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", one.detector().id());
        node.put("version", one.detector().version());
        node.put("title", one.detector().title());
        node.put("status", status(one));
        node.put("source", one.source());
        if (one.detector() instanceof RuleDetector rule) {
            Head head = rule.head();
            node.put("level", head.level().label());
            node.put("hash", rule.sourceHash());
            head.credits().tags().forEach(node.withArray("tags")::add);
        }
        return node.toString();
    }
}
