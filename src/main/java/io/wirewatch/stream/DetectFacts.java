package io.wirewatch.stream;

import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorFailure;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Has all detectors read an article; one that fails leaves a dead letter, and the findings of the others go on. */
final class DetectFacts extends ContextualProcessor<String, Arrival, Object, Object> {

    @Override
    public void process(Record<String, Arrival> came) {
        Arrival arrival = came.value();
        Detection detection = arrival.watch().examine(arrival.article());
        for (DetectorFailure failure : detection.failures()) {
            if (!failure.skipped()) {
                context().forward(deadLetter(came, arrival.article(), failure), PipelineTopology.DEAD_LETTERS);
            }
        }
        context().forward(came.withValue(new Examined(arrival, detection)), PipelineTopology.COMPOSE);
    }

    private Record<byte[], byte[]> deadLetter(Record<String, Arrival> came, Article article, DetectorFailure failure) {
        String place = context()
                .recordMetadata()
                .map(at -> at.topic() + "-" + at.partition() + "-" + at.offset())
                .orElse("");
        DeadLetter letter = new DeadLetter("detect", failure.reason(), failure.detector(), place);
        return new Record<>(
                article.id().getBytes(StandardCharsets.UTF_8),
                ArticleJson.write(article),
                came.timestamp(),
                letter.onTopOf(came.headers()));
    }
}
