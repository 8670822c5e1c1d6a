package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    @Test
    void eachWayTheBrokerSaysThatAnotherHasBegunIsUnderstood() {
        assertThat(Transactions.takenOver(new ProducerFencedException("fenced")))
                .isTrue();
        assertThat(Transactions.takenOver(new KafkaException(new InvalidProducerEpochException("old"))))
                .isTrue();
        assertThat(Transactions.takenOver(new KafkaException(new ExecutionException(new InvalidTxnStateException("")))))
                .as("a record under way when the transaction was undone")
                .isTrue();
        assertThat(Transactions.takenOver(new KafkaException(
                        "Unhandled error in EndTxnResponse: The server experienced an unexpected error")))
                .as("a transaction ended while the broker fences its writer")
                .isTrue();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsNoTakeOver() {
        assertThat(Transactions.takenOver(new KafkaException(new TimeoutException("no answer"))))
                .isFalse();
    }
}
