package io.wirewatch.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/**
 * A running instance of the pipeline. Instances on the same topics share the work; an article that one has begun and not
 * finished when it ends, however it ends, is another's, and each alert is told once.
 */
public final class Pipeline implements AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(15);

    private final KafkaStreams streams;
    private final InstanceFolder folder;
    private final CloseOptions closing;
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final String bootstrapServers;

    private Pipeline(KafkaStreams streams, InstanceFolder folder, CloseOptions closing, String bootstrapServers) {
        this.streams = streams;
        this.folder = folder;
        this.closing = closing;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts an instance on topics that are there and have been checked.
     *
     * @param watches gives the detectors in force, asked once for each article
     */
    public static Pipeline start(Cluster cluster, Topics topics, Supplier<Watch> watches, PipelineSettings settings) {
        InstanceFolder folder = InstanceFolder.take(settings.stateFolder().resolve(topics.applicationId()));
        try {
            Properties properties = new Properties();
            properties.putAll(properties(cluster, topics, settings, folder));
            Topology topology = PipelineTopology.of(topics, watches, settings.memory());
            KafkaStreams streams = new KafkaStreams(topology, properties);
            Pipeline pipeline = new Pipeline(streams, folder, closing(settings), cluster.bootstrapServers());
            pipeline.start();
            return pipeline;
        } catch (RuntimeException e) {
            folder.close();
            throw ClusterProblem.of("start the pipeline", cluster.bootstrapServers(), e);
        }
    }

    private void start() {
        streams.setUncaughtExceptionHandler(thrown -> {
            failure.compareAndSet(null, thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> {
            if (now == State.RUNNING) {
                started.countDown();
            }
            if (now == State.ERROR || now == State.NOT_RUNNING) {
                started.countDown();
                ended.countDown();
            }
        });
        streams.start();
    }

    /** Waits until it works, at most so long; returns whether it does. */
    public boolean awaitStart(Duration atMost) throws InterruptedException {
        return started.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && ended.getCount() > 0;
    }

    /** Waits until it has ended by itself, at most so long; returns whether it has. */
    public boolean awaitEnd(Duration atMost) throws InterruptedException {
        return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Why it ended by itself; empty while it runs. */
    public Optional<ClusterProblem> problem() {
        return Optional.ofNullable(failure.get()).map(thrown -> ClusterProblem.of("go on", bootstrapServers, thrown));
    }

    /** Finishes what it has begun and stops. */
    @Override
    public void close() {
        streams.close(closing);
        folder.close();
    }

    private static CloseOptions closing(PipelineSettings settings) {
        GroupMembershipOperation membership = settings.instance().isEmpty()
                ? GroupMembershipOperation.LEAVE_GROUP
                : GroupMembershipOperation.REMAIN_IN_GROUP;
        return CloseOptions.timeout(CLOSE_TIMEOUT).withGroupMembershipOperation(membership);
    }

    private static Map<String, Object> properties(
            Cluster cluster, Topics topics, PipelineSettings settings, InstanceFolder folder) {
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put(StreamsConfig.APPLICATION_ID_CONFIG, topics.applicationId());
        ours.put(StreamsConfig.STATE_DIR_CONFIG, folder.path().toString());
        ours.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        ours.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        ours.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        ours.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        ours.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        ours.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, FailOnSend.class);
        ours.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, topics.deadLetters());
        ours.put(StreamsConfig.consumerPrefix("session.timeout.ms"), 10_000);
        ours.put(StreamsConfig.producerPrefix("linger.ms"), 5);
        ours.put(StreamsConfig.producerPrefix("max.request.size"), TopicPlan.DEAD_LETTER_BYTES);
        if (!settings.instance().isEmpty()) {
            ours.put("group.instance.id", settings.instance() + "-" + folder.name());
        }
        Map<String, Object> all = cluster.settings(ours);
        all.putAll(promised());
        return all;
    }

    /** What a user's settings can't change: without exactly-once, what is remembered and what is told would part. */
    private static Map<String, Object> promised() {
        return Map.of(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true);
    }
}
