package io.wirewatch.stream;

import io.wirewatch.alert.StableId;
import io.wirewatch.api.Article;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Lets an article pass once: again only when its text or the detectors have changed, or one of them had failed. */
final class RecallArticles extends ContextualProcessor<String, Article, String, Arrival> {

    private final Watch watch;
    private @Nullable KeyValueStore<String, byte[]> told;

    RecallArticles(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void init(ProcessorContext<String, Arrival> context) {
        super.init(context);
        told = context.getStateStore(PipelineTopology.TOLD);
    }

    @Override
    public void process(Record<String, Article> came) {
        Article article = came.value();
        String digest = digest(article);
        byte[] stored = PipelineTopology.open(told).get(article.id());
        if (stored == null) {
            context().forward(came.withValue(new Arrival(article, digest, Set.of())));
            return;
        }
        ToldArticle before = ToldArticle.of(stored);
        if (!before.complete() || !before.digest().equals(digest)) {
            context().forward(came.withValue(new Arrival(article, digest, before.alertIds())));
        }
    }

    private String digest(Article article) {
        return StableId.of(watch.signature(), article.publishedAt().toString(), article.title(), article.body());
    }
}
