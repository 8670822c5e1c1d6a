package io.wirewatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatItHoldsItKeepsOverARestart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder, 0));
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(2), Optional.empty())))
                    .all()
                    .get();
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder, 0));
                Admin admin = admin(broker)) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void aPortThatIsTakenWhileItStartsIsGivenUpForAnother() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Ports> tried = new ArrayList<>();
            IntFunction<Ports> free = wanted -> {
                Ports ports = Ports.find(wanted);
                tried.add(tried.isEmpty() ? new Ports(other.getLocalPort(), ports.controller()) : ports);
                return tried.get(tried.size() - 1);
            };
            try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder, 0), free);
                    Admin admin = admin(broker)) {
                assertThat(admin.describeCluster().nodes().get()).hasSize(1);
                assertThat(tried).hasSize(2);
            }
        }
    }

    @Test
    void whatPortsAreFreeIsSoughtBelowThoseOfConnectionsThatGoOut() {
        Ports ports = Ports.find(0);

        assertThat(ports.clients()).isBetween(20_000, 32_000).isNotEqualTo(ports.controller());
        assertThat(ports.controller()).isBetween(20_000, 32_000);
    }

    @Test
    void aFolderThatIsInUseIsRefusedByTheNameOfItsHolder() {
        long pid = ProcessHandle.current().pid();
        try (DataFolder held = DataFolder.take(folder)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(held.path(), 0)))
                    .isInstanceOf(BrokerRefused.class)
                    .hasMessage("data folder " + folder + " is in use by pid " + pid
                            + "; stop that process, or choose another folder with --data-dir");
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedWithTheWayOut() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(folder, port)))
                    .isInstanceOf(BrokerRefused.class)
                    .hasMessageContaining("port " + port + " on 127.0.0.1 is taken")
                    .hasMessageContaining("--port");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(file.resolve("data"), 0)))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data-dir");
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServer()));
    }
}
