package io.wirewatch.stream;

import io.wirewatch.alert.AlertComposer;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.api.Article;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Findings to alerts. */
final class ComposeAlerts extends ContextualProcessor<String, Examined, String, Outcome> {

    @Override
    public void process(Record<String, Examined> came) {
        Examined examined = came.value();
        Article article = examined.arrival().article();
        List<KeyedAlert> alerts = examined.detection().findings().stream()
                .flatMap(found -> AlertComposer.compose(article, found).stream())
                .toList();
        Outcome outcome = new Outcome(examined.arrival(), examined.detection().complete(), alerts);
        context().forward(came.withValue(outcome));
    }
}
