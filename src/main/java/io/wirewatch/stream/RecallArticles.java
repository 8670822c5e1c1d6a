package io.wirewatch.stream;

import io.wirewatch.alert.StableId;
import io.wirewatch.api.Article;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Lets an article pass once: again only when its text or the detectors have changed, or one of them had failed. */
final class RecallArticles extends ContextualProcessor<String, Article, String, Arrival> {

    private final Supplier<Watch> watches;
    private @Nullable KeyValueStore<String, byte[]> told;

    RecallArticles(Supplier<Watch> watches) {
        this.watches = watches;
    }

    @Override
    public void init(ProcessorContext<String, Arrival> context) {
        super.init(context);
        told = context.getStateStore(PipelineTopology.TOLD);
    }

    @Override
    public void process(Record<String, Article> came) {
        Article article = came.value();
        Watch watch = watches.get();
        String digest = digest(article, watch);
        byte[] stored = PipelineTopology.open(told).get(article.id());
        if (stored == null) {
            context().forward(came.withValue(new Arrival(article, digest, Set.of(), watch)));
            return;
        }
        ToldArticle before = ToldArticle.of(stored);
        if (!before.complete() || !before.digest().equals(digest)) {
            context().forward(came.withValue(new Arrival(article, digest, before.alertIds(), watch)));
        }
    }

    private static String digest(Article article, Watch watch) {
        return StableId.of(watch.signature(), article.publishedAt().toString(), article.title(), article.body());
    }
}
