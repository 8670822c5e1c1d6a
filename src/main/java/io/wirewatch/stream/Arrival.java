package io.wirewatch.stream;

import io.wirewatch.api.Article;
import java.util.Set;

/**
 * An article that is new to the pipeline, or has changed.
 *
 * @param article the article
 * @param digest hash of its text and of the detectors that are to read it
 * @param told ids of the alerts already told of it
 * @param watch the detectors that are to read it: these and no others, whatever changes meanwhile
 */
record Arrival(Article article, String digest, Set<String> told, Watch watch) {}
