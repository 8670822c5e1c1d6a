package io.wirewatch.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.Publication;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.DetectorTopic;
import io.wirewatch.stream.InstanceJson;
import io.wirewatch.stream.InstanceState;
import io.wirewatch.stream.InstanceTopic;
import io.wirewatch.stream.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Shows which detectors run on which instances, how they fare, and what is published. */
final class RunningDetectors {

    private final List<InstanceState> instances;
    private final List<Publication> published;

    RunningDetectors(Cluster cluster, Topics topics) {
        instances = new InstanceTopic(cluster, topics).living(Instant.now());
        published = new DetectorTopic(cluster, topics).all();
    }

    /** Whether every instance runs what is published, and no detector is switched off. */
    boolean healthy() {
        return instances.stream()
                .allMatch(one -> one.refused().isEmpty()
                        && one.detectors().stream()
                                .noneMatch(running -> running.health().switchedOff()));
    }

    void print(Screen screen, OutputFormat output) {
        if (output == OutputFormat.json) {
            instances.forEach(one -> screen.print(InstanceJson.node(one).toString()));
            published.forEach(one -> screen.print(json(one)));
            return;
        }
        if (instances.isEmpty()) {
            screen.say("No instance runs.");
        }
        instances.forEach(one -> print(one, screen));
        if (!published.isEmpty()) {
            screen.print("published");
            published.forEach(one -> screen.print("  " + Screen.shown(line(one))));
        }
    }

    private static void print(InstanceState state, Screen screen) {
        screen.print(screen.bold(Screen.shown(state.name())) + "  since "
                + state.startedAt().truncatedTo(ChronoUnit.SECONDS));
        int width = state.detectors().stream()
                .mapToInt(one -> one.health().detector().key().length())
                .max()
                .orElse(0);
        state.detectors().forEach(one -> screen.print("  " + line(one, width, screen)));
        state.refused().forEach(line -> screen.print("  " + screen.red("refused") + "  " + Screen.shown(line)));
    }

    private static String line(InstanceState.Running running, int width, Screen screen) {
        DetectorHealth health = running.health();
        Identity identity = health.detector();
        String line = String.format(
                Locale.ROOT,
                "%-" + Math.max(width, 1) + "s  %-6s %-7s %-12s %s, %s, %s  (%s)",
                identity.key(),
                "v" + identity.version(),
                running.from(),
                identity.status(),
                Wording.count(health.articles(), "article"),
                Wording.count(health.alerts(), "alert"),
                Wording.count(health.failures(), "failure"),
                running.source());
        String end = health.switchedOff() ? "  " + screen.red("switched off") + ": " + health.lastReason() : "";
        return Screen.shown(line) + end;
    }

    private static String json(Publication one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("published", one.key())
                .put("version", one.version())
                .put("hash", one.hash())
                .put("by", one.by())
                .put("at", one.at().toString())
                .toString();
    }

    private static String line(Publication one) {
        String hash = one.hash().length() > 12 ? one.hash().substring(0, 12) : one.hash();
        return one.key() + "  v" + one.version() + "  " + one.at().truncatedTo(ChronoUnit.SECONDS) + " by " + one.by()
                + "  SHA-256 " + hash;
    }
}
