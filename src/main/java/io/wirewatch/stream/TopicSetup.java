package io.wirewatch.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Makes the topics of a pipeline and checks that they are as it needs them. */
public final class TopicSetup implements AutoCloseable {

    private static final int TIMEOUT_MS = 15_000;

    private static final int LOOKS = 100;
    private static final long LOOK_EVERY_MS = 100;

    private final Cluster cluster;
    private final Admin admin;

    /** Opens a connection to the cluster. */
    public TopicSetup(Cluster cluster) {
        this.cluster = cluster;
        this.admin = admin(cluster);
    }

    static Admin admin(Cluster cluster) {
        try {
            return Admin.create(cluster.settings(Map.of(
                    "client.id",
                    "wirewatch-topics",
                    "default.api.timeout.ms",
                    TIMEOUT_MS,
                    "request.timeout.ms",
                    TIMEOUT_MS / 2,
                    "enable.metrics.push",
                    false)));
        } catch (RuntimeException e) {
            throw ClusterProblem.of("set up topics", cluster.bootstrapServers(), e);
        }
    }

    /**
     * A topic as it is.
     *
     * @param name its name
     * @param partitions how many it has; 0 where it is missing
     * @param replicas copies of its first partition
     * @param problems why the pipeline can't use it as it is; empty where it can
     */
    public record TopicState(String name, int partitions, int replicas, List<String> problems) {

        /** Copies the problems. */
        public TopicState {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Makes the topics that are missing and leaves the others alone.
     *
     * @return names of those made
     */
    public List<String> create(List<TopicPlan> plans) {
        return asking("create topics", () -> {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = plans.stream()
                    .filter(plan -> !present.contains(plan.name()))
                    .map(plan -> new NewTopic(plan.name(), Optional.of(plan.partitions()), Optional.empty())
                            .configs(plan.settings()))
                    .toList();
            for (KafkaFuture<Void> made : admin.createTopics(missing).values().values()) {
                await(made);
            }
            List<String> names = missing.stream().map(NewTopic::name).toList();
            awaitVisible(names);
            return names;
        });
    }

    /** A topic is made before every broker knows it. */
    private void awaitVisible(List<String> names) throws ExecutionException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (admin.listTopics().names().get().containsAll(names)) {
                return;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private static void await(KafkaFuture<Void> made) throws ExecutionException, InterruptedException {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The topics of alerts that are there, also of detectors that were published or ran before, by their names. */
    public List<TopicPlan> alerts(Topics topics) {
        return asking("list topics", () -> admin.listTopics().names().get().stream()
                .sorted()
                .flatMap(name -> Stream.of(
                                TopicPlan.alerts(topics, topics.detectorOf(name), false),
                                TopicPlan.alerts(topics, topics.shadowOf(name), true))
                        .filter(plan -> plan.name().equals(name)))
                .toList());
    }

    /** How the topics are, in the order asked for. */
    public List<TopicState> describe(List<TopicPlan> plans) {
        return asking("describe topics", () -> {
            Set<String> present = admin.listTopics().names().get();
            List<String> names = plans.stream()
                    .map(TopicPlan::name)
                    .filter(present::contains)
                    .toList();
            Map<String, TopicDescription> topics =
                    admin.describeTopics(names).allTopicNames().get();
            Map<String, Config> settings = settings(names);
            return plans.stream()
                    .map(plan -> state(plan, topics.get(plan.name()), settings.get(plan.name())))
                    .toList();
        });
    }

    /**
     * Checks the topics.
     *
     * @throws ClusterProblem where one is missing or not usable, naming each
     */
    public void verify(List<TopicPlan> plans) {
        List<String> problems = describe(plans).stream()
                .flatMap(state -> state.problems().stream().map(problem -> "topic " + state.name() + " " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new ClusterProblem(ClusterProblem.Kind.WRONG_SETTINGS, String.join("\n", problems));
        }
    }

    /** The oldest record time that a topic takes and keeps; {@link Instant#MIN} where it takes and keeps all. */
    public Instant oldestKept(String topic, Instant now) {
        return asking("describe topics", () -> {
            Config settings = Objects.requireNonNull(settings(List.of(topic)).get(topic));
            long kept = number(settings, "retention.ms");
            long taken = number(settings, "message.timestamp.before.max.ms");
            boolean deletes = settings.get("cleanup.policy").value().contains("delete");
            long back = Math.min(deletes && kept >= 0 ? kept : Long.MAX_VALUE, taken);
            return back > now.toEpochMilli() ? Instant.MIN : now.minusMillis(back);
        });
    }

    private static long number(Config settings, String name) {
        return Long.parseLong(settings.get(name).value());
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<String, Config> settings(List<String> names) throws ExecutionException, InterruptedException {
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<String, Config> settings = new LinkedHashMap<>();
        for (Map.Entry<ConfigResource, KafkaFuture<Config>> asked :
                admin.describeConfigs(resources).values().entrySet()) {
            String topic = asked.getKey().name();
            try {
                settings.put(topic, asked.getValue().get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    // Kafka's own words do not say which topic.
                    throw new TopicAuthorizationException(
                            "not allowed to describe the settings of topic " + topic, Set.of(topic));
                }
                throw e;
            }
        }
        return settings;
    }

    private static TopicState state(TopicPlan plan, @Nullable TopicDescription topic, @Nullable Config settings) {
        if (topic == null || settings == null) {
            return new TopicState(plan.name(), 0, 0, List.of("is missing; create it with: wirewatch topics create"));
        }
        int replicas = topic.partitions().get(0).replicas().size();
        return new TopicState(plan.name(), topic.partitions().size(), replicas, problems(plan, settings));
    }

    private static List<String> problems(TopicPlan plan, Config settings) {
        List<String> problems = new ArrayList<>();
        long maxBytes = number(settings, "max.message.bytes");
        long wanted = Long.parseLong(plan.settings().getOrDefault("max.message.bytes", "0"));
        if (maxBytes < wanted) {
            problems.add("takes records of " + maxBytes + " bytes at most; set max.message.bytes to " + wanted);
        }
        String cleanup = settings.get("cleanup.policy").value();
        if (cleanup.contains("compact")
                != plan.settings().getOrDefault("cleanup.policy", "").contains("compact")) {
            problems.add("has cleanup.policy " + cleanup + "; set it to "
                    + plan.settings().get("cleanup.policy"));
        }
        long ahead = number(settings, "message.timestamp.after.max.ms");
        if (ahead < Long.parseLong(plan.settings().getOrDefault("message.timestamp.after.max.ms", "0"))) {
            problems.add("refuses records " + ahead + " ms ahead of its clock; set message.timestamp.after.max.ms to "
                    + plan.settings().get("message.timestamp.after.max.ms"));
        }
        if (plan.settings().containsKey("message.timestamp.type")
                && settings.get("message.timestamp.type").value().equals("LogAppendTime")) {
            problems.add("stamps records with the time of arrival; set message.timestamp.type to CreateTime");
        }
        return problems;
    }

    /** A call to the cluster. */
    private interface Asked<T> {
        T answer() throws ExecutionException, InterruptedException;
    }

    private <T> T asking(String doing, Asked<T> asked) {
        try {
            return asked.answer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ClusterProblem.of(doing, cluster.bootstrapServers(), e);
        } catch (ExecutionException | RuntimeException e) {
            throw ClusterProblem.of(doing, cluster.bootstrapServers(), e);
        }
    }
}
