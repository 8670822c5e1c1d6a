package io.wirewatch.stream;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Stops the pipeline when a record can't be sent. Within a transaction there is no way on: the producer has failed, and
 * a dead letter would go through the same producer. Public because Kafka Streams makes it by its name.
 */
public final class FailOnSend implements ProductionExceptionHandler {

    /** Called by Kafka Streams. */
    public FailOnSend() {}

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        return Response.fail();
    }

    @Override
    public void configure(Map<String, ?> configs) {}
}
