package io.wirewatch.stream;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * A place in the article topic: everything before it was written by one writer or an earlier one.
 *
 * @param offsets offset after the last article, by partition
 */
public record ArticlesEnd(Map<TopicPartition, Long> offsets) {

    /** Copies the offsets. */
    public ArticlesEnd {
        offsets = Map.copyOf(offsets);
    }
}
