package io.wirewatch.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is published, in which version: of each detector the newest that can be used. One that cannot is refused, and the
 * version before it stands. For one thread.
 */
public final class Publications {

    /** So many versions of a detector are looked back at before it counts as not there. */
    static final int LOOK_BACK = 8;

    private final Map<String, Deque<Publication>> versions = new TreeMap<>();
    private final Map<String, Refusal> refused = new TreeMap<>();

    /**
     * A publication that could not be used.
     *
     * @param publication the newest of its key
     * @param reason why, for people
     */
    public record Refusal(Publication publication, String reason) {}

    /** Takes note of a publication or a removal, which must come in the order in which they were made. */
    public void take(Publication news) {
        refused.remove(news.key());
        if (news.removes()) {
            versions.remove(news.key());
            return;
        }
        Deque<Publication> all = versions.computeIfAbsent(news.key(), key -> new ArrayDeque<>());
        all.addLast(news);
        if (all.size() > LOOK_BACK) {
            all.removeFirst();
        }
    }

    /**
     * Settles which publications stand.
     *
     * @param trial says of publications, one a key, which cannot be used, by their keys, and why; asked until all can
     * @return those of which none was refused the last time
     */
    public List<Publication> settle(Function<List<Publication>, Map<String, String>> trial) {
        while (true) {
            List<Publication> newest = newest();
            Map<String, String> reasons = trial.apply(newest);
            if (reasons.isEmpty()) {
                forgetOlder();
                return newest;
            }
            reasons.forEach(this::refuse);
        }
    }

    /** What was published last of its key and is not used. */
    public List<Refusal> refused() {
        return List.copyOf(refused.values());
    }

    private List<Publication> newest() {
        List<Publication> newest = new ArrayList<>();
        versions.values().forEach(all -> newest.add(all.getLast()));
        return newest;
    }

    private void refuse(String key, String reason) {
        Deque<Publication> all =
                Objects.requireNonNull(versions.get(key), () -> "\"" + key + "\" is refused and was not asked");
        refused.putIfAbsent(key, new Refusal(all.removeLast(), reason));
        if (all.isEmpty()) {
            versions.remove(key);
        }
    }

    private void forgetOlder() {
        for (Deque<Publication> all : versions.values()) {
            while (all.size() > 1) {
                all.removeFirst();
            }
        }
    }
}
