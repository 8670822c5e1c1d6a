package io.wirewatch.stream;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.Alert.DetectorRef;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** An alert goes to the topic of its detector. */
record TopicOfDetector(Topics topics) implements TopicNameExtractor<String, Alert> {

    @Override
    public String extract(String key, Alert alert, RecordContext context) {
        DetectorRef detector = alert.detector();
        return detector.shadow() ? topics.shadowAlerts(detector.id()) : topics.alerts(detector.id());
    }
}
