package io.wirewatch.stream;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads alerts from the topics of their detectors. One thread reads; any may call {@link #stop}. */
public final class AlertReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AlertReader.class);

    private final RecordReader records;

    /**
     * A reader of these detectors' alerts.
     *
     * @param detectors their ids; empty for all, also those that come later
     */
    public AlertReader(Cluster cluster, Topics topics, Set<String> detectors, StartAt start) {
        this(cluster, topics::detectorOf, detectors, start);
    }

    private AlertReader(Cluster cluster, UnaryOperator<String> detectorOf, Set<String> detectors, StartAt start) {
        this.records = new RecordReader(
                cluster,
                topic -> {
                    String detector = detectorOf.apply(topic);
                    return !detector.isEmpty() && (detectors.isEmpty() || detectors.contains(detector));
                },
                start);
    }

    /** The same for detectors that are only tried. */
    public static AlertReader ofShadows(Cluster cluster, Topics topics, Set<String> detectors, StartAt start) {
        return new AlertReader(cluster, topics::shadowOf, detectors, start);
    }

    /** The topics that are read now. */
    public Set<String> topics() {
        return records.topics();
    }

    /**
     * The next alerts, after waiting at most so long, those that come together in order of publication. A record that
     * is none is logged and passed over.
     */
    public List<Alert> poll(Duration atMost) {
        List<Alert> alerts = new ArrayList<>();
        records.poll(atMost).forEach(record -> {
            try {
                alerts.add(AlertJson.read(record.value()));
            } catch (IllegalArgumentException e) {
                LOG.warn("{}-{}-{}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
            }
        });
        alerts.sort(Comparator.comparing(alert -> alert.article().publishedAt(), OffsetDateTime.timeLineOrder()));
        return alerts;
    }

    /** Whether every alert that has been told up to now has been read. */
    public boolean atEnd() {
        return records.atEnd();
    }

    /** Makes a {@link #poll} that waits return at once. */
    public void stop() {
        records.stop();
    }

    @Override
    public void close() {
        records.close();
    }
}
