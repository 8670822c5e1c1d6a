package io.wirewatch.alert;

/**
 * An alert with the key that alerts of the same fact share, whichever article states it.
 *
 * @param key hash of the detector and of what identifies the fact
 * @param alert the alert
 */
public record KeyedAlert(String key, Alert alert) {}
