package io.wirewatch.stream;

import io.wirewatch.api.Article;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Bytes to articles; what is none goes to the dead letters as it came. Never throws. */
final class ParseArticles extends ContextualProcessor<byte[], byte[], Object, Object> {

    @Override
    public void process(Record<byte[], byte[]> came) {
        try {
            Article article = parsed(came.value());
            context()
                    .forward(
                            new Record<>(
                                    article.id(),
                                    article,
                                    PublicationTime.recordTime(article.publishedAt()),
                                    came.headers()),
                            PipelineTopology.RECALL);
        } catch (ArticleJson.Unreadable e) {
            DeadLetter letter = new DeadLetter(e.stage(), String.valueOf(e.getMessage()), "", place());
            context().forward(came.withHeaders(letter.onTopOf(came.headers())), PipelineTopology.DEAD_LETTERS);
        }
    }

    private Article parsed(byte @Nullable [] value) throws ArticleJson.Unreadable {
        if (value == null) {
            throw new ArticleJson.Unreadable("validate", "has no value");
        }
        Article article = ArticleJson.read(value);
        Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
        Optional<String> objection = PublicationTime.objection(article.publishedAt(), now);
        if (objection.isPresent()) {
            throw new ArticleJson.Unreadable("date", objection.get());
        }
        return article;
    }

    private String place() {
        return context().recordMetadata().map(ParseArticles::place).orElse("");
    }

    private static String place(RecordMetadata at) {
        return at.topic() + "-" + at.partition() + "-" + at.offset();
    }
}
