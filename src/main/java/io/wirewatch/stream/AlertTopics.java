package io.wirewatch.stream;

import io.wirewatch.detect.Identity;
import java.util.List;

/** Sees to it that the topic of a detector's alerts is there before its first alert. */
@FunctionalInterface
public interface AlertTopics {

    /**
     * Makes the topics of these detectors that are missing, and checks them.
     *
     * @throws ClusterProblem where one can't be made or used
     */
    void ensure(List<Identity> detectors);

    /** Those on a cluster. */
    static AlertTopics on(Cluster cluster, Topics topics) {
        return detectors -> {
            List<TopicPlan> plans = detectors.stream()
                    .map(one -> TopicPlan.alerts(topics, one.id(), one.shadow()))
                    .toList();
            try (TopicSetup setup = new TopicSetup(cluster)) {
                setup.create(plans);
                setup.verify(plans);
            }
        };
    }
}
