package io.wirewatch.cli;

import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which cluster a command speaks to, and how. Named as Kafka's own tools name it. */
final class ClusterOptions {

    static final String DEFAULT_SERVER = "127.0.0.1:9092";

    @Option(
            names = {"-b", "--bootstrap-server"},
            paramLabel = "HOST:PORT",
            defaultValue = "${env:WIREWATCH_BOOTSTRAP_SERVER:-" + DEFAULT_SERVER + "}",
            description = "Kafka cluster (default: the variable WIREWATCH_BOOTSTRAP_SERVER, else " + DEFAULT_SERVER
                    + ", where \"wirewatch up\" listens).")
    private String bootstrapServer = DEFAULT_SERVER;

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "Properties for every Kafka client: TLS, SASL, timeouts.")
    private @Nullable Path commandConfig;

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = Topics.DEFAULT_PREFIX,
            description = "What the names of topics begin with (default: ${DEFAULT-VALUE}).")
    private String topicPrefix = Topics.DEFAULT_PREFIX;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether the command line names a cluster. */
    boolean named() {
        return Objects.requireNonNull(command).commandLine().getParseResult().hasMatchedOption("--bootstrap-server");
    }

    Cluster cluster() throws IOException {
        return at(bootstrapServer);
    }

    /** The cluster at another address, spoken to in the same way. */
    Cluster at(String address) throws IOException {
        Map<String, String> settings = new HashMap<>();
        if (commandConfig != null) {
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(commandConfig)) {
                properties.load(in);
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        return new Cluster(address, settings);
    }

    Topics topics() {
        return new Topics(topicPrefix);
    }
}
