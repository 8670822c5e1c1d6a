package io.wirewatch.stream;

import java.util.regex.Pattern;

/**
 * The names of Wirewatch's topics on a cluster.
 *
 * @param prefix what they begin with, such as {@code wirewatch.}
 */
public record Topics(String prefix) {

    /** What the names begin with where nothing else is asked for. */
    public static final String DEFAULT_PREFIX = "wirewatch.";

    private static final Pattern FITTING = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

    /** Checks the prefix: Kafka takes underscores too, but confuses them with dots in its metrics. */
    public Topics {
        if (!FITTING.matcher(prefix).matches()) {
            throw new ClusterProblem(
                    ClusterProblem.Kind.WRONG_SETTINGS,
                    "topic prefix \"" + prefix + "\" does not fit; use small letters, digits, dots and hyphens");
        }
    }

    /** Articles, keyed by their ids. */
    public String articles() {
        return prefix + "articles";
    }

    /** Records that could not be processed, with the reason in their headers. */
    public String deadLetters() {
        return prefix + "articles.dlq";
    }

    /** How far each replay has come, keyed by its name. */
    public String replays() {
        return prefix + "replays";
    }

    /** Fingerprints of the articles that were replayed: what is here is not sent again. */
    public String replayed() {
        return prefix + "replays.fingerprints";
    }

    /** Alerts of one detector. */
    public String alerts(String detector) {
        return alertsPrefix() + detector;
    }

    /** Alerts of one detector that is only tried. */
    public String shadowAlerts(String detector) {
        return shadowsPrefix() + detector;
    }

    /** The detectors that all running instances take up, keyed by their ids. */
    public String detectors() {
        return prefix + "detectors";
    }

    /** What each running instance is doing, keyed by its name. */
    public String instances() {
        return prefix + "instances";
    }

    /** The detector whose shadow's alerts a topic holds; empty where it holds none. */
    public String shadowOf(String topic) {
        return topic.startsWith(shadowsPrefix())
                ? topic.substring(shadowsPrefix().length())
                : "";
    }

    /** The detector whose alerts a topic holds; empty where it holds none. */
    public String detectorOf(String topic) {
        return topic.startsWith(alertsPrefix()) ? topic.substring(alertsPrefix().length()) : "";
    }

    /** The Streams application on these topics; its consumer group and its inner topics bear the same name. */
    public String applicationId() {
        return prefix + "pipeline";
    }

    private String shadowsPrefix() {
        return prefix + "alerts-shadow.";
    }

    private String alertsPrefix() {
        return prefix + "alerts.";
    }
}
