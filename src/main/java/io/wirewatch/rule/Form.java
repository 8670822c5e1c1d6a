package io.wirewatch.rule;

import io.wirewatch.config.yaml.Place;
import java.util.Map;

/** How a detector finds what it finds. */
sealed interface Form permits Form.Ready, TriggerForm {

    /**
     * A ready-made frame with the words of the file.
     *
     * @param place where the file names it
     * @param name {@code measure}, {@code statement} or {@code meeting}
     * @param settings what the frame may be told
     */
    record Ready(Place place, String name, Map<String, String> settings) implements Form {}
}
