package io.wirewatch.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.api.Article;
import io.wirewatch.rule.Explanation;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: why a detector alerts or does not, sentence by sentence. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says why a detector alerts or does not, sentence by sentence: what was looked for, what was found (+)",
            "and what was not (-), where each slot comes from, and what sentences that nearly alert lack."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:explained", "2:there is no such detector", "74:a file could not be opened"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DETECTOR", description = "Id of the detector, or its file.")
    private String detector = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders and archives; - is standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--default-date",
            paramLabel = "DATE",
            description = "Date of a text that states none: 2024-11-07 (default: today).")
    private @Nullable LocalDate defaultDate;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        TextAnalyser analyser = TextAnalyser.load(config.folder());
        DetectorSet set = detectors(analyser);
        Optional<RuleDetector> rule = set.rules().stream()
                .filter(one -> one.id().equals(detector) || one.source().equals(detector))
                .findFirst();
        if (rule.isEmpty()) {
            set.problems().forEach(screen::say);
            screen.say(set.unknown(detector));
            return ExitCode.WRONG_USAGE.number();
        }
        Inbox.Mail mail = Inbox.open(paths, System.in, undated());
        for (Article article : mail.articles()) {
            explain(article, rule.get().explain(analyser.analyse(article)), screen);
        }
        mail.failures().forEach(failure -> screen.say(Screen.shown(failure.file() + ": " + failure.reason())));
        return (mail.filesMissing() ? ExitCode.FILES : ExitCode.DONE).number();
    }

    private LocalDate undated() {
        return defaultDate == null ? LocalDate.now(ZoneOffset.UTC) : defaultDate;
    }

    private DetectorSet detectors(TextAnalyser analyser) {
        Path file = Path.of(detector);
        List<Path> files = Files.isRegularFile(file)
                ? List.of(file)
                : List.of(config.folder().resolve("detectors"));
        return DetectorSet.rulesOf(config.folder(), files, analyser);
    }

    private void explain(Article article, List<Explanation> explanations, Screen screen) {
        if (output == OutputFormat.json) {
            screen.print(json(article, explanations).toString());
            return;
        }
        screen.print(screen.bold(Screen.shown(article.title().isEmpty() ? article.id() : article.title())));
        if (explanations.isEmpty()) {
            screen.print("  No sentence has a word that " + detector + " looks for.");
        }
        for (Explanation one : explanations) {
            screen.print("");
            screen.print(heading(one, screen) + Screen.shown(one.sentence().text()));
            one.lines().forEach(line -> screen.print("  " + " ".repeat(indent(line)) + Screen.shown(line)));
        }
        screen.print("");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String heading(Explanation one, Screen screen) {
        return switch (one.verdict()) {
            case ALERT -> screen.red("ALERT     ");
            case NEAR_MISS -> screen.yellow("NEAR MISS ");
            case WORDS_ONLY -> screen.faint("words     ");
        };
    }

    private static ObjectNode json(Article article, List<Explanation> explanations) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articleId", article.id());
        ArrayNode sentences = node.putArray("sentences");
        for (Explanation one : explanations) {
            ObjectNode sentence = sentences.addObject();
            sentence.put("in", one.sentence().in().label());
            sentence.put("start", one.sentence().start());
            sentence.put("end", one.sentence().end());
            sentence.put(
                    "verdict",
                    one.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            one.tree().forEach(step -> add(step, sentence.withArray("tree")));
        }
        return node;
    }

    private static void add(Explanation.Step step, ArrayNode into) {
        ObjectNode node = into.addObject();
        node.put("found", step.found());
        node.put("what", step.what());
        step.parts().forEach(part -> add(part, node.withArray("parts")));
    }
}
