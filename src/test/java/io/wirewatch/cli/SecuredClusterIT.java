package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.broker.SecuredBroker;
import io.wirewatch.cli.Program.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every command that speaks to a cluster, on one with TLS, passwords and access rules. */
@Timeout(400)
class SecuredClusterIT {

    private static final String SEEDS = Path.of("seeds").toAbsolutePath().toString();

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable SecuredBroker broker;

    @BeforeAll
    static void begin() throws Exception {
        broker = SecuredBroker.start(Files.createDirectories(folder.resolve("broker")));
    }

    @AfterAll
    static void end() {
        broker().close();
    }

    @Test
    void withCommandConfigEachCommandWorksAndNoneShowsAPassword() throws Exception {
        List<Ended> all = new ArrayList<>();
        all.add(run("topics", "create"));
        try (Program pipeline = Program.start(as("admin", "run", "--state-dir", folder + "/state"))) {
            pipeline.awaitError("Watching wirewatch.articles");
            Path undated = Files.writeString(folder.resolve("undated.txt"), "A text of no day at all.");
            Ended replay = run("replay", SEEDS, undated.toString());
            assertThat(replay.err()).contains("5 articles");
            Ended alert = run("subscribe", "--from-beginning", "-c", "1", "tariff-change");
            assertThat(alert.out()).contains("US cuts tariffs on Chinese goods from 57% to 47%");
            all.addAll(List.of(replay, alert, run("topics", "describe"), run("doctor"), run("dlq", "list")));
            all.addAll(List.of(run("replay", "list"), run("dlq", "redrive")));
            try (Program follow = Program.start(as("admin", "follow", folder.toString()))) {
                follow.awaitError("Following 1 place");
                follow.terminate();
                all.add(follow.await());
            }
            pipeline.terminate();
            all.add(pipeline.await());
        }

        assertThat(all).extracting(Ended::code).containsOnly(0, 1, 143);
        assertThat(all).allSatisfy(ended -> assertThat(ended.out() + ended.err())
                .doesNotContain("pass-")
                .doesNotContain("Exception"));
    }

    @Test
    void aWrongPasswordIsSaidInALine() throws Exception {
        Path wrong = broker().clientOf("admin", "guess");

        for (String[] command : new String[][] {{"replay", SEEDS}, {"run"}, {"subscribe"}, {"topics", "create"}}) {
            Ended ended = Program.run(at(wrong, command));
            assertThat(ended.code()).as(String.join(" ", command)).isEqualTo(77);
            assertThat(ended.err().strip().lines().filter(line -> line.startsWith("wirewatch: ")))
                    .singleElement()
                    .asString()
                    .contains("Authentication failed", "--command-config")
                    .doesNotContain("guess");
        }
    }

    @Test
    void aRightThatIsMissingIsNamed() throws Exception {
        run("topics", "create");
        String[] replay = as("analyst", "replay", SEEDS);

        allow(ResourceType.TOPIC, AclOperation.DESCRIBE);
        assertThatRefused(Program.run(replay), "describe the settings of topic wirewatch.");
        allow(ResourceType.TOPIC, AclOperation.DESCRIBE_CONFIGS);
        assertThatRefused(Program.run(replay), "wirewatch");
        assertThatRefused(Program.run(as("analyst", "subscribe", "--from-beginning")), "wirewatch.alerts.");

        allow(ResourceType.TOPIC, AclOperation.READ);
        assertThat(Program.run(as("analyst", "subscribe", "--from-beginning", "-e"))
                        .code())
                .as("a reader of alerts needs no more")
                .isZero();
    }

    private static void assertThatRefused(Ended ended, String what) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(77);
        assertThat(ended.err()).contains(what).contains("check --command-config and the access rights of its user");
    }

    private static void allow(ResourceType type, AclOperation operation) throws Exception {
        try (Admin admin = broker().admin()) {
            admin.createAcls(List.of(new AclBinding(
                            new ResourcePattern(type, "wirewatch.", PatternType.PREFIXED),
                            new AccessControlEntry("User:analyst", "*", operation, AclPermissionType.ALLOW))))
                    .all()
                    .get();
        }
    }

    private static Ended run(String... command) throws Exception {
        return Program.run(as("admin", command));
    }

    private static String[] as(String user, String... command) throws Exception {
        return at(broker().clientOf(user, Objects.requireNonNull(SecuredBroker.PASSWORDS.get(user))), command);
    }

    private static String[] at(Path config, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("-b", broker().bootstrapServer(), "--command-config", config.toString()));
        return all.toArray(String[]::new);
    }

    private static SecuredBroker broker() {
        return Objects.requireNonNull(broker);
    }
}
