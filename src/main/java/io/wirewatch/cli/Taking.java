package io.wirewatch.cli;

import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.InstanceState;
import io.wirewatch.stream.InstanceTopic;
import io.wirewatch.stream.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Waits until the running instances have taken up a change of the detectors, and says how it goes. */
final class Taking {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final InstanceTopic instances;
    private final Screen screen;
    private final Map<String, Instant> before = new HashMap<>();

    /** Remembers what the instances said before the change. */
    Taking(Cluster cluster, Topics topics, Screen screen) {
        this.instances = new InstanceTopic(cluster, topics);
        this.screen = screen;
        instances.living(Instant.now()).forEach(state -> before.put(state.name(), state.at()));
    }

    /** Waits; returns whether no instance refuses the detector with this key. */
    boolean await(Predicate<InstanceState> taken, String key) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            List<InstanceState> all = instances.living(Instant.now());
            List<InstanceState> done = all.stream().filter(taken).toList();
            List<String> refusals = all.stream()
                    .filter(state -> !taken.test(state) && !state.at().equals(before.get(state.name())))
                    .flatMap(state -> state.refused().stream()
                            .filter(line -> line.startsWith(Lineup.source(key) + ":"))
                            .map(line -> state.name() + " refuses it: " + line))
                    .toList();
            boolean settled = done.size() + refusals.size() >= all.size();
            if (settled || Instant.now().isAfter(until)) {
                refusals.forEach(line -> screen.say(Screen.shown(line)));
                screen.say(
                        all.isEmpty()
                                ? "No instance runs; each takes it up when it starts."
                                : "Taken up by " + done.size() + " of " + Wording.count(all.size(), "running instance")
                                        + ".");
                return refusals.isEmpty();
            }
            Thread.sleep(LOOK.toMillis());
        }
    }
}
