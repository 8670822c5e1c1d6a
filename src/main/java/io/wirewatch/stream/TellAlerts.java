package io.wirewatch.stream;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.Alert.DetectorRef;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.detect.Identity;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Tells the alerts of an article that have not been told, and remembers them. */
final class TellAlerts extends ContextualProcessor<String, Outcome, String, Alert> {

    private @Nullable KeyValueStore<String, byte[]> told;

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        super.init(context);
        told = context.getStateStore(PipelineTopology.TOLD);
    }

    @Override
    public void process(Record<String, Outcome> came) {
        Outcome outcome = came.value();
        Arrival arrival = outcome.arrival();
        Set<String> ids = new HashSet<>(arrival.told());
        for (KeyedAlert found : outcome.alerts()) {
            DetectorRef detector = found.alert().detector();
            if (ids.add(remembered(found.alert().id(), detector.shadow()))) {
                context().forward(record(came, found));
                arrival.watch().countTold(Identity.key(detector.id(), detector.shadow()));
            }
        }
        ToldArticle remembered = new ToldArticle(arrival.digest(), outcome.complete(), ids);
        PipelineTopology.open(told).put(arrival.article().id(), remembered.bytes());
    }

    /** What a shadow tells is told again when it is in earnest. */
    private static String remembered(String alert, boolean shadow) {
        return shadow ? "~" + alert : alert;
    }

    private static Record<String, Alert> record(Record<String, Outcome> came, KeyedAlert found) {
        return new Record<>(found.key(), found.alert(), came.timestamp(), CloudEvent.headers(found, came.headers()));
    }
}
