package io.wirewatch.stream;

import io.wirewatch.detect.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of detectors with a plain consumer, and says on the topic of instances what this one runs. Whoever
 * starts it has heard of all that was published before when {@link #start} returns.
 *
 * <p>No global store: under exactly-once a killed instance could leave one that it cannot open again.
 */
public final class LiveDetectors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDetectors.class);
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Listener listener;
    private final AlertTopics alertTopics;
    private final RecordReader records;
    private final Heartbeat heartbeat;
    private final Thread thread = new Thread(this::follow, "live-detectors");
    private volatile boolean ended;
    private boolean again;

    private LiveDetectors(Cluster cluster, Topics topics, Listener listener) {
        this.listener = listener;
        this.alertTopics = AlertTopics.on(cluster, topics);
        this.records = new DetectorTopic(cluster, topics).reader();
        this.heartbeat = new Heartbeat(cluster, topics, listener.state().name());
    }

    /** Who takes up what is published. Called by one thread at a time. */
    public interface Listener {

        /**
         * Takes up publications, in their order; what can't be used is no reason to throw. Where the cluster does not
         * answer it throws, and is called again, with what has come since.
         *
         * @param alertTopics where the topics of new detectors' alerts come from
         */
        void take(List<Publication> news, AlertTopics alertTopics);

        /** What this instance does now. */
        InstanceState state();
    }

    /** Reads all that is published, hands it over, and goes on to follow the topic. */
    public static LiveDetectors start(Cluster cluster, Topics topics, Listener listener) {
        LiveDetectors live = new LiveDetectors(cluster, topics, listener);
        try {
            live.readToTheEnd();
        } catch (RuntimeException e) {
            live.records.close();
            live.heartbeat.close();
            throw e;
        }
        live.thread.setDaemon(true);
        live.thread.start();
        return live;
    }

    @Override
    public void close() {
        ended = true;
        records.stop();
        try {
            thread.join(Duration.ofSeconds(20).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readToTheEnd() {
        List<Publication> news = new ArrayList<>();
        do {
            news.addAll(poll());
        } while (!records.atEnd());
        if (!news.isEmpty()) {
            listener.take(news, alertTopics);
        }
        heartbeat.beat(listener.state());
    }

    private List<Publication> poll() {
        return records.poll(LOOK).stream().map(DetectorTopic::publication).toList();
    }

    private void follow() {
        try (records;
                heartbeat) {
            while (!ended) {
                look();
            }
        }
    }

    /** One look at the topic. A broker that is away comes back. */
    private void look() {
        try {
            List<Publication> news = poll();
            boolean take = !news.isEmpty() || again;
            if (take) {
                again = true;
                listener.take(news, alertTopics);
                again = false;
            }
            if (take || heartbeat.due()) {
                heartbeat.beat(listener.state());
            }
        } catch (RuntimeException e) {
            LOG.warn("the topic of detectors: {}", e.toString());
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
        }
    }
}
