package io.wirewatch.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.DateMention;
import io.wirewatch.api.Name;
import io.wirewatch.api.Part;
import io.wirewatch.api.Quote;
import io.wirewatch.api.Sentence;
import io.wirewatch.text.TextAnalyser;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyse}: what a detector sees of articles. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Prints what a detector sees: sentences, names with their countries, dates resolved, quotations.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all was read", "1:an article could not be read", "74:a file could not be opened"})
final class AnalyseCommand implements Callable<Integer> {

    private final Stopping stopping;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final Inbox inbox = new Inbox();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    AnalyseCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        TextAnalyser analyser = TextAnalyser.load(config.folder());
        Intake intake = new Intake(screen);
        intake.each(inbox.outcomes(System.in), stopping::asked, article -> print(analyser.analyse(article), screen));
        return intake.end().number();
    }

    private void print(AnalysedText text, Screen screen) {
        if (output == OutputFormat.json) {
            screen.print(json(text).toString());
            return;
        }
        screen.print(Screen.shown(text.article().id()) + "  "
                + text.article().publishedAt().toLocalDate());
        for (Sentence sentence : text.sentences()) {
            screen.print("  " + shown(text, sentence.in(), sentence.start(), sentence.end()));
            text.names().stream()
                    .filter(name -> lies(sentence, name.in(), name.start()))
                    .forEach(name -> screen.print("      " + shown(text, name.in(), name.start(), name.end()) + ": "
                            + name.type() + " " + name.value() + country(name)));
            text.dates().stream()
                    .filter(date -> lies(sentence, date.in(), date.start()))
                    .forEach(date -> screen.print(
                            "      " + shown(text, date.in(), date.start(), date.end()) + ": date " + date.value()));
            text.quotes().stream()
                    .filter(quote -> lies(sentence, quote.in(), quote.start()))
                    .filter(quote -> !quote.speaker().isEmpty())
                    .forEach(quote -> screen.print("      " + shown(text, quote.in(), quote.start(), quote.end())
                            + ": said by " + quote.speaker()));
        }
    }

    private static String country(Name name) {
        return name.country().isEmpty() || name.country().equals(name.value()) ? "" : " (" + name.country() + ")";
    }

    private static boolean lies(Sentence sentence, Part in, int start) {
        return sentence.in() == in && start >= sentence.start() && start < sentence.end();
    }

    private static String shown(AnalysedText text, Part in, int start, int end) {
        return Screen.shown(text.article().text(in).substring(start, end).replaceAll("\\s+", " "));
    }

    private static ObjectNode json(AnalysedText text) {
        ObjectNode all = JSON.createObjectNode();
        all.put("id", text.article().id());
        ArrayNode sentences = all.putArray("sentences");
        for (Sentence sentence : text.sentences()) {
            place(sentences, sentence.in(), sentence.start(), sentence.end());
        }
        ArrayNode names = all.putArray("names");
        for (Name name : text.names()) {
            ObjectNode node = place(names, name.in(), name.start(), name.end());
            node.put("type", name.type()).put("value", name.value());
            if (!name.country().isEmpty()) {
                node.put("country", name.country());
            }
        }
        ArrayNode dates = all.putArray("dates");
        for (DateMention date : text.dates()) {
            place(dates, date.in(), date.start(), date.end()).put("value", date.value());
        }
        ArrayNode quotes = all.putArray("quotes");
        for (Quote quote : text.quotes()) {
            ObjectNode node = place(quotes, quote.in(), quote.start(), quote.end());
            if (!quote.speaker().isEmpty()) {
                node.put("speaker", quote.speaker());
            }
        }
        return all;
    }

    private static ObjectNode place(ArrayNode list, Part in, int start, int end) {
        return list.addObject().put("in", in.label()).put("start", start).put("end", end);
    }
}
