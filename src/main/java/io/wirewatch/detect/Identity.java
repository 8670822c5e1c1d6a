package io.wirewatch.detect;

import io.wirewatch.api.Detector;

/**
 * Who a detector is in a run.
 *
 * @param id its name
 * @param version its version
 * @param hash SHA-256 of its source in hexadecimal digits: of its file, or of the jars of its plugin; empty where there is
 *     none
 * @param status how far its author trusts it, in a word; empty where nothing is said
 * @param shadow whether it is only tried: its alerts go to a topic of their own
 */
public record Identity(String id, String version, String hash, String status, boolean shadow) {

    static final String SHADOW = "shadow.";

    /** One of which nothing more is known. */
    public static Identity of(Detector detector) {
        return new Identity(detector.id(), detector.version(), "", "", false);
    }

    /** What no two detectors of a run share: a shadow stands beside the detector whose id it has. */
    public String key() {
        return key(id, shadow);
    }

    /** The same of an id. */
    public static String key(String id, boolean shadow) {
        return shadow ? SHADOW + id : id;
    }
}
