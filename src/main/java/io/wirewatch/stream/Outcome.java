package io.wirewatch.stream;

import io.wirewatch.alert.KeyedAlert;
import java.util.List;

/**
 * What came of an arrival.
 *
 * @param arrival the article
 * @param complete whether every detector gave its answer
 * @param alerts what there is to tell, told before or not
 */
record Outcome(Arrival arrival, boolean complete, List<KeyedAlert> alerts) {}
