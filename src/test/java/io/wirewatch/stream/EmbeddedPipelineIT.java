package io.wirewatch.stream;

import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPipelineIT extends PipelineContract {

    @TempDir
    static Path data = Path.of("");

    private static @Nullable EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(new BrokerSettings(data.resolve("broker"), 0));
    }

    @AfterAll
    static void stopBroker() {
        Objects.requireNonNull(broker).close();
    }

    @Override
    Cluster cluster() {
        return new Cluster(Objects.requireNonNull(broker).bootstrapServer(), Map.of());
    }
}
