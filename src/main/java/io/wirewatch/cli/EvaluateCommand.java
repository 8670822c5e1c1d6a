package io.wirewatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.alert.AlertComposer;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.api.Article;
import io.wirewatch.detect.Findings;
import io.wirewatch.evaluate.Evaluation;
import io.wirewatch.evaluate.Labels;
import io.wirewatch.evaluate.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how right the alerts are on labelled articles. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the alerts of articles with what readers labelled in them: precision, recall and F1 by detector,",
            "the share of right values by field, and how often alerts of a confidence are right."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all was read", "74:the labels could not be read"})
final class EvaluateCommand implements Callable<Integer> {

    private final Stopping stopping;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final Inbox inbox = new Inbox();

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "Labels, one JSON object a line: {\"id\", \"lang\", \"alerts\": [{\"detector\", \"novelty\","
                    + " \"facts\"}]}.")
    private @Nullable Path labels;

    @Option(names = "--language", defaultValue = "", description = "Only articles in this language, such as en.")
    private String language = "";

    @Option(names = "--errors", description = "Names each article that was missed or found falsely, with the words.")
    private boolean errors;

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    EvaluateCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Evaluation evaluation = new Evaluation(Labels.read(Objects.requireNonNull(labels)));
        Engine engine = config.engine();
        new Intake(screen)
                .each(inbox.outcomes(System.in), stopping::asked, article -> add(article, engine, evaluation));
        if (output == OutputFormat.json) {
            screen.print(json(evaluation).toString());
        } else {
            print(evaluation, screen);
        }
        return ExitCode.DONE.number();
    }

    private static void add(Article article, Engine engine, Evaluation evaluation) {
        for (Findings found : engine.examine(article).findings()) {
            List<KeyedAlert> alerts = AlertComposer.compose(article, found);
            alerts.forEach(keyed -> evaluation.add(article.id(), article.publishedAt(), Labels.of(keyed.alert())));
        }
    }

    private void print(Evaluation evaluation, Screen screen) {
        Map<String, Score> scores = evaluation.scores(language);
        scores.forEach((detector, score) -> {
            screen.print(detector);
            screen.print("  articles  " + rates(score.articles()) + "   right "
                    + score.articleCounts().get(0)
                    + ", false " + score.articleCounts().get(1) + ", missed "
                    + score.articleCounts().get(2));
            screen.print("  facts     " + rates(score.facts()));
            screen.print("  novelty   " + share(score.novelty()));
            score.fields()
                    .forEach((field, counts) -> screen.print(String.format(
                            Locale.ROOT, "  %-13s right in %s of %d", field, share(counts[0], counts[1]), counts[1])));
            calibration(score, screen);
            if (errors) {
                score.errors().forEach(error -> screen.print("  " + Screen.shown(error.replaceAll("\\s+", " "))));
            }
        });
        if (language.isEmpty() && evaluation.languages().size() > 1) {
            byLanguage(evaluation, screen);
        }
    }

    private static void calibration(Score score, Screen screen) {
        int[][] bins = score.calibration();
        for (int bin = 0; bin < bins[1].length; bin++) {
            if (bins[1][bin] > 0) {
                screen.print(String.format(
                        Locale.ROOT,
                        "  confidence %.1f to %.1f: %s of %d right",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        share(bins[0][bin], bins[1][bin]),
                        bins[1][bin]));
            }
        }
    }

    private static void byLanguage(Evaluation evaluation, Screen screen) {
        screen.print("articles by language");
        for (String each : evaluation.languages()) {
            evaluation.scores(each).forEach((detector, score) -> {
                if (score.articleCounts().stream().mapToInt(Integer::intValue).sum() > 0) {
                    screen.print(String.format("  %-8s %-22s %s", each, detector, rates(score.articles())));
                }
            });
        }
    }

    private ObjectNode json(Evaluation evaluation) {
        ObjectNode all = JSON.createObjectNode();
        evaluation.scores(language).forEach((detector, score) -> {
            ObjectNode one = all.putObject(detector);
            put(one.putObject("articles"), score.articles());
            put(one.putObject("facts"), score.facts());
            one.put("novelty", rounded(score.novelty()));
            ObjectNode fields = one.putObject("fields");
            score.fields().forEach((field, counts) -> fields.put(field, rounded((double) counts[0] / counts[1])));
            ArrayNode wrong = one.putArray("errors");
            score.errors().forEach(wrong::add);
        });
        return all;
    }

    private static void put(ObjectNode node, Score.Rates rates) {
        node.put("precision", rounded(rates.precision()));
        node.put("recall", rounded(rates.recall()));
        node.put("f1", rounded(rates.f1()));
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static String rates(Score.Rates rates) {
        return String.format(
                Locale.ROOT, "precision %.3f  recall %.3f  F1 %.3f", rates.precision(), rates.recall(), rates.f1());
    }

    private static String share(int right, int all) {
        return share((double) right / all);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
