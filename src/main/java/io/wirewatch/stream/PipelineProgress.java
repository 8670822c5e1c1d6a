package io.wirewatch.stream;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the pipeline has come on its topic, over all its instances. */
public final class PipelineProgress implements AutoCloseable {

    private final Cluster cluster;
    private final Topics topics;
    private final Admin admin;

    /** Opens a connection to the cluster. */
    public PipelineProgress(Cluster cluster, Topics topics) {
        this.cluster = cluster;
        this.topics = topics;
        this.admin = TopicSetup.admin(cluster);
    }

    /**
     * Whether everything before this place is done. The alerts of what is done can be read: they were committed
     * together.
     */
    public boolean reached(ArticlesEnd end) {
        try {
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(topics.applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            return end.offsets().entrySet().stream().allMatch(last -> {
                OffsetAndMetadata at = done.get(last.getKey());
                return at != null && at.offset() >= last.getValue();
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ClusterProblem.of("ask for progress", cluster.bootstrapServers(), e);
        } catch (ExecutionException | RuntimeException e) {
            throw ClusterProblem.of("ask for progress", cluster.bootstrapServers(), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
