package io.wirewatch.cli;

import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.ClusterProblem;
import io.wirewatch.stream.LiveDetectors;
import io.wirewatch.stream.Pipeline;
import io.wirewatch.stream.PipelineSettings;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.util.List;

/** An instance of the pipeline on a cluster: topics made or checked, then started. */
final class Station implements AutoCloseable {

    private final LiveDetectors detectors;
    private final Pipeline pipeline;

    private Station(LiveDetectors detectors, Pipeline pipeline) {
        this.detectors = detectors;
        this.pipeline = pipeline;
    }

    /** Makes the topics that are missing, checks them all, and starts. */
    static Station open(Cluster cluster, Topics topics, LiveEngine engine, PipelineSettings settings, int partitions) {
        try (TopicSetup setup = new TopicSetup(cluster)) {
            List<TopicPlan> plans = TopicPlan.all(topics, engine.get().detectors(), partitions);
            setup.create(plans);
            setup.verify(plans);
        }
        return start(cluster, topics, engine, settings);
    }

    /** Starts on topics that must be there. */
    static Station join(Cluster cluster, Topics topics, LiveEngine engine, PipelineSettings settings) {
        try (TopicSetup setup = new TopicSetup(cluster)) {
            setup.verify(TopicPlan.all(topics, engine.get().detectors(), 1));
        }
        return start(cluster, topics, engine, settings);
    }

    /** No article is read before all is heard that was published. */
    private static Station start(Cluster cluster, Topics topics, LiveEngine engine, PipelineSettings settings) {
        LiveDetectors detectors = LiveDetectors.start(cluster, topics, engine);
        try {
            return new Station(detectors, Pipeline.start(cluster, topics, engine, settings));
        } catch (RuntimeException e) {
            detectors.close();
            throw e;
        }
    }

    /** Works until it is stopped; throws where it ends by itself. */
    void work(Stopping stopping) throws InterruptedException {
        while (!stopping.await(200)) {
            check();
        }
    }

    /** Throws where the pipeline has ended by itself. */
    void check() {
        pipeline.problem().ifPresent(Station::fail);
    }

    Pipeline pipeline() {
        return pipeline;
    }

    @Override
    public void close() {
        pipeline.close();
        detectors.close();
    }

    private static void fail(ClusterProblem problem) {
        throw problem;
    }
}
