package io.wirewatch.stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The same promises on Kafka's own image. Skipped where no container engine answers. */
class ContainerPipelineIT extends PipelineContract {

    private static @Nullable KafkaContainer kafka;

    @BeforeAll
    static void startBroker() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no container engine answers");
        kafka = new KafkaContainer("apache/kafka:4.3.1");
        kafka.start();
    }

    @AfterAll
    static void stopBroker() {
        if (kafka != null) {
            kafka.stop();
        }
    }

    @Override
    Cluster cluster() {
        return new Cluster(Objects.requireNonNull(kafka).getBootstrapServers(), Map.of());
    }
}
