package io.wirewatch.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A broker as companies run them: clients come over TLS with a name and a password, and may do what access rules say.
 * {@code admin} may do all, {@code analyst} nothing until a rule lets her.
 */
public final class SecuredBroker implements AutoCloseable {

    /** The passwords, which no output of the program may show. */
    public static final Map<String, String> PASSWORDS =
            Map.of("admin", "admin-pass-9f31", "analyst", "analyst-pass-c07d");

    private static final String STORE_PASSWORD = "store-pass-51aa";

    private final Path folder;
    private final Ports secure;
    private final Ports inside;
    private final KafkaRaftServer server;

    private SecuredBroker(Path folder, Ports secure, Ports inside, KafkaRaftServer server) {
        this.folder = folder;
        this.secure = secure;
        this.inside = inside;
        this.server = server;
    }

    /** Starts it; its records and its certificate lie in the folder. */
    public static SecuredBroker start(Path folder) throws Exception {
        makeCertificate(folder.resolve("broker.p12"));
        Ports secure = Ports.find(0);
        Ports inside = Ports.find(0);
        Path records = folder.resolve("kafka");
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(records.toString())
                .setMetadataLogDirectory(records.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .run();
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(properties(folder, records, secure, inside)), Time.SYSTEM);
        server.startup();
        return new SecuredBroker(folder, secure, inside, server);
    }

    /** The address for clients with a name. */
    public String bootstrapServer() {
        return Ports.HOST + ":" + secure.clients();
    }

    /** A client of the broker's own, over a port that asks nothing. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", Ports.HOST + ":" + inside.clients()));
    }

    /** A file for {@code --command-config}. */
    public Path clientOf(String user, String password) throws IOException {
        return Files.write(
                folder.resolve(user + "-" + password.hashCode() + ".properties"),
                List.of(
                        "security.protocol=SASL_SSL",
                        "sasl.mechanism=PLAIN",
                        "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required"
                                + " username=\"" + user + "\" password=\"" + password + "\";",
                        "ssl.truststore.type=PKCS12",
                        "ssl.truststore.location=" + folder.resolve("broker.p12"),
                        "ssl.truststore.password=" + STORE_PASSWORD));
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void makeCertificate(Path store) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private static Map<String, Object> properties(Path folder, Path records, Ports secure, Ports inside) {
        Map<String, Object> properties = new HashMap<>(EmbeddedBroker.oneNode());
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("log.dirs", records.toString());
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("auto.create.topics.enable", "false");
        properties.put("controller.quorum.voters", "1@" + Ports.HOST + ":" + secure.controller());
        properties.put(
                "listeners",
                "SECURE://" + Ports.HOST + ":" + secure.clients() + ",INSIDE://" + Ports.HOST + ":" + inside.clients()
                        + ",CONTROLLER://" + Ports.HOST + ":" + secure.controller());
        properties.put("listener.security.protocol.map", "SECURE:SASL_SSL,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "INSIDE");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("sasl.enabled.mechanisms", "PLAIN");
        StringBuilder users = new StringBuilder();
        PASSWORDS.forEach((user, password) -> users.append(" user_")
                .append(user)
                .append("=\"")
                .append(password)
                .append('"'));
        properties.put(
                "listener.name.secure.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required" + users + ";");
        properties.put("ssl.keystore.type", "PKCS12");
        properties.put("ssl.keystore.location", folder.resolve("broker.p12").toString());
        properties.put("ssl.keystore.password", STORE_PASSWORD);
        properties.put("ssl.key.password", STORE_PASSWORD);
        properties.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        properties.put("super.users", "User:ANONYMOUS;User:admin");
        return properties;
    }
}
