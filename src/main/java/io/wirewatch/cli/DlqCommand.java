package io.wirewatch.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.wirewatch.stream.ArticleWriter;
import io.wirewatch.stream.DeadLetterReader;
import io.wirewatch.stream.DeadLetterReader.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dlq}: what could not be processed, why, and once more. */
@Command(
        name = "dlq",
        mixinStandardHelpOptions = true,
        description = "What could not be processed: the list with its reasons, one as it came, and once more.")
final class DlqCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists them, oldest first.")
    int list(
            @Mixin ClusterOptions cluster,
            @Option(names = "--output", defaultValue = "text", description = "text or json.") OutputFormat output)
            throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        List<Entry> entries = entries(cluster);
        for (Entry entry : entries) {
            if (!screen.print(output == OutputFormat.json ? json(entry) : text(entry))) {
                break;
            }
        }
        screen.say(Wording.count(entries.size(), "dead letter") + " on "
                + cluster.topics().deadLetters());
        return ExitCode.DONE.number();
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Prints the bytes of one as they came.")
    int show(
            @Mixin ClusterOptions cluster,
            @Parameters(paramLabel = "PLACE", description = "Its place in the list, as in 0-17.") String place)
            throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Entry entry = find(entries(cluster), place);
        screen.say(text(entry));
        screen.print(new String(entry.bytes(), StandardCharsets.UTF_8));
        return ExitCode.DONE.number();
    }

    @Command(
            name = "redrive",
            mixinStandardHelpOptions = true,
            description = "Sends them to the article topic once more, as they came. They stay in the list.")
    int redrive(
            @Mixin ClusterOptions cluster,
            @Parameters(arity = "0..*", paramLabel = "PLACE", description = "Which ones (default: all with a value).")
                    @Nullable
                    List<String> places)
            throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        List<Entry> all = entries(cluster);
        List<Entry> wanted = places == null || places.isEmpty()
                ? all
                : places.stream().map(place -> find(all, place)).toList();
        List<Entry> sendable =
                wanted.stream().filter(entry -> entry.value().hasRemaining()).toList();
        try (ArticleWriter writer =
                new ArticleWriter(cluster.cluster(), cluster.topics(), "redrive", Clock.systemUTC())) {
            sendable.forEach(entry -> writer.writeAgain(entry.key(), entry.bytes()));
            writer.commit();
        }
        screen.say(Wording.count(sendable.size(), "record") + " sent to "
                + cluster.topics().articles() + " once more");
        return ExitCode.DONE.number();
    }

    private static List<Entry> entries(ClusterOptions cluster) throws IOException {
        try (DeadLetterReader reader = new DeadLetterReader(cluster.cluster(), cluster.topics())) {
            return reader.all();
        }
    }

    private static Entry find(List<Entry> entries, String place) {
        return entries.stream()
                .filter(entry -> entry.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new WrongSettings("no dead letter at " + place + "; see: wirewatch dlq list"));
    }

    private static String text(Entry entry) {
        String detector = entry.letter().detector();
        return String.format(
                "%-8s %-9s %s%s  (%s)",
                entry.place(),
                entry.letter().stage(),
                detector.isEmpty() ? "" : "detector " + detector + " ",
                Screen.shown(entry.letter().reason()),
                Screen.shown(entry.letter().from()));
    }

    private static String json(Entry entry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("place", entry.place())
                .put("key", entry.key())
                .put("stage", entry.letter().stage())
                .put("reason", entry.letter().reason())
                .put("detector", entry.letter().detector())
                .put("from", entry.letter().from())
                .put("bytes", entry.value().remaining())
                .toString();
    }
}
