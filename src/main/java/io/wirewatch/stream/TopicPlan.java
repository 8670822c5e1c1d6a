package io.wirewatch.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A topic as the pipeline needs it.
 *
 * @param name its name
 * @param partitions how many it gets when it is made; one that is there keeps its own number
 * @param settings its settings, as Kafka names them
 */
public record TopicPlan(String name, int partitions, Map<String, String> settings) {

    /** Partitions of an article topic where nobody asks for another number. */
    public static final int PARTITIONS = 4;

    /** Largest article on the topic, in bytes of JSON with its headers: Kafka's own limit for a record. */
    static final int ARTICLE_BYTES = 1_048_588;

    /** Room for the largest article with the reason why it could not be processed. */
    static final int DEAD_LETTER_BYTES = 4 * ARTICLE_BYTES;

    /** How far records may lie ahead of the broker's clock, in milliseconds: what articles may, and some spare. */
    static final long MAX_AHEAD_MS = PublicationTime.MAX_AHEAD.toMillis() + 3_600_000L;

    private static final String FOR_EVER = "-1";

    /** Copies the settings. */
    public TopicPlan {
        settings = Map.copyOf(settings);
    }

    /**
     * All topics of a pipeline.
     *
     * @param partitions of the article topic: as many instances can share the work
     */
    public static List<TopicPlan> all(Topics topics, List<String> detectors, int partitions) {
        List<TopicPlan> plans = new ArrayList<>();
        plans.add(new TopicPlan(topics.articles(), partitions, keptForEver(ARTICLE_BYTES)));
        plans.add(new TopicPlan(topics.deadLetters(), 1, keptForEver(DEAD_LETTER_BYTES)));
        plans.addAll(live(topics));
        for (String detector : detectors) {
            plans.add(alerts(topics, detector, false));
        }
        return plans;
    }

    /** The topic that alerts of one detector go to, or of one that is only tried. */
    public static TopicPlan alerts(Topics topics, String detector, boolean shadow) {
        String name = shadow ? topics.shadowAlerts(detector) : topics.alerts(detector);
        return new TopicPlan(name, 1, keptForEver(ARTICLE_BYTES));
    }

    /** The topics by which running instances learn of detectors and tell of themselves. */
    public static List<TopicPlan> live(Topics topics) {
        Map<String, String> kept =
                Map.of("cleanup.policy", "compact", "max.message.bytes", Integer.toString(2 * ARTICLE_BYTES));
        Map<String, String> passing =
                Map.of("cleanup.policy", "compact,delete", "retention.ms", "3600000", "segment.ms", "600000");
        return List.of(new TopicPlan(topics.detectors(), 1, kept), new TopicPlan(topics.instances(), 1, passing));
    }

    /** The topics that a replay keeps its own account on. */
    public static List<TopicPlan> replays(Topics topics) {
        Map<String, String> compacted =
                Map.of("cleanup.policy", "compact", "max.message.bytes", Integer.toString(ARTICLE_BYTES));
        return List.of(
                new TopicPlan(topics.replays(), 1, compacted),
                new TopicPlan(topics.replayed(), 1, keptForEver(ARTICLE_BYTES)));
    }

    /**
     * Records carry the dates of their articles. Retention by time would delete a replayed 2018 at once, and a segment
     * for each week of record time would make hundreds of files of a few years.
     */
    private static Map<String, String> keptForEver(int maxBytes) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                FOR_EVER,
                "retention.bytes",
                FOR_EVER,
                "segment.ms",
                Long.toString(Long.MAX_VALUE),
                "message.timestamp.type",
                "CreateTime",
                "message.timestamp.after.max.ms",
                Long.toString(MAX_AHEAD_MS),
                "max.message.bytes",
                Integer.toString(maxBytes));
    }
}
