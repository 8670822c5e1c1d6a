package io.wirewatch.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker in this process. It listens on 127.0.0.1 alone.
 *
 * <p>Its records outlive the process, even one that is killed; a power cut may lose the last seconds, for the broker
 * leaves it to the operating system when they reach the disk.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** How often a start is tried where somebody else takes the port that was free. */
    private static final int STARTS = 5;

    private final DataFolder folder;
    private final Ports ports;
    private final KafkaRaftServer server;

    private EmbeddedBroker(DataFolder folder, Ports ports, KafkaRaftServer server) {
        this.folder = folder;
        this.ports = ports;
        this.server = server;
    }

    /**
     * Starts a broker; returns when clients can join it.
     *
     * @throws BrokerRefused where the folder or the port is taken
     * @throws java.io.UncheckedIOException where the folder can't be written
     */
    public static EmbeddedBroker start(BrokerSettings settings) {
        return start(settings, Ports::find);
    }

    static EmbeddedBroker start(BrokerSettings settings, IntFunction<Ports> free) {
        DataFolder folder = DataFolder.take(settings.dataFolder().toAbsolutePath());
        try {
            format(records(folder));
            return onFreePorts(folder, () -> free.apply(settings.port()));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedBroker onFreePorts(DataFolder folder, Supplier<Ports> free) {
        for (int left = STARTS - 1; ; left--) {
            Ports ports = free.get();
            try {
                return new EmbeddedBroker(folder, ports, started(records(folder), ports));
            } catch (RuntimeException e) {
                if (left == 0 || !isPortTaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static Path records(DataFolder folder) {
        return folder.path().resolve("kafka");
    }

    private static KafkaRaftServer started(Path records, Ports ports) {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties(records, ports)), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            server.awaitShutdown();
            throw e;
        }
    }

    /** Whether somebody took a port between the look for a free one and the broker's own hold on it. */
    private static boolean isPortTaken(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** Version of the Kafka that this is. */
    public static String kafkaVersion() {
        return AppInfoParser.getVersion();
    }

    /** The address for clients: host and port. */
    public String bootstrapServer() {
        return Ports.HOST + ":" + ports.clients();
    }

    /** Stops the broker and gives its folder back. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        folder.close();
    }

    private static void format(Path records) {
        if (Files.exists(records.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .addDirectory(records.toString())
                    .setMetadataLogDirectory(records.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) {
            throw new BrokerRefused("can't prepare " + records + " for records: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> properties(Path records, Ports ports) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("log.dirs", records.toString());
        properties.put("controller.quorum.voters", "1@" + Ports.HOST + ":" + ports.controller());
        properties.put(
                "listeners",
                "CLIENTS://" + Ports.HOST + ":" + ports.clients() + ",CONTROLLER://" + Ports.HOST + ":"
                        + ports.controller());
        properties.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "CLIENTS");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("auto.create.topics.enable", "false");
        properties.putAll(oneNode());
        properties.putAll(quickReturn());
        return properties;
    }

    /** One node keeps one copy, and one partition of Kafka's own topics is enough for it. */
    static Map<String, Object> oneNode() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("default.replication.factor", "1");
        properties.put("min.insync.replicas", "1");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.put(topic + ".replication.factor", "1");
            properties.put(topic + ".num.partitions", "1");
        }
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("num.network.threads", "1");
        properties.put("num.io.threads", "2");
        return properties;
    }

    /** A broker that was killed may register again only when its old session has ended: 9 s by default. */
    private static Map<String, Object> quickReturn() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500");
    }
}
