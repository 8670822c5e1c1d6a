package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import io.wirewatch.api.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out which alerts of two sets of detectors on one article are the same one. */
final class Pairing {

    private static final int SAME_ID = 1_000;

    private Pairing() {}

    /** Each alert of either set once, in pairs where they belong together. */
    static List<Difference> pair(List<Alert> now, List<Alert> before) {
        List<Alert> left = new ArrayList<>(before);
        List<Difference> pairs = new ArrayList<>();
        List<Alert> alone = new ArrayList<>();
        for (Alert alert : now) {
            Optional<Alert> same = left.stream()
                    .filter(other -> likeness(alert, other) >= SAME_ID)
                    .findFirst();
            same.ifPresentOrElse(other -> take(alert, other, left, pairs), () -> alone.add(alert));
        }
        for (Alert alert : alone) {
            Optional<Alert> near = left.stream()
                    .filter(other -> likeness(alert, other) > 0)
                    .max(Comparator.comparingInt(other -> likeness(alert, other)));
            near.ifPresentOrElse(
                    other -> take(alert, other, left, pairs),
                    () -> pairs.add(new Difference(Optional.of(alert), Optional.empty(), java.util.Map.of())));
        }
        left.forEach(lost -> pairs.add(new Difference(Optional.empty(), Optional.of(lost), java.util.Map.of())));
        return pairs;
    }

    private static void take(Alert alert, Alert other, List<Alert> left, List<Difference> pairs) {
        left.remove(other);
        pairs.add(Difference.between(alert, other));
    }

    /** Alerts of one detector are alike where their evidence overlaps, the more so the more facts they share. */
    private static int likeness(Alert a, Alert b) {
        if (!a.detector().id().equals(b.detector().id())) {
            return 0;
        }
        if (a.id().equals(b.id())) {
            return SAME_ID;
        }
        boolean overlap =
                a.evidence().stream().anyMatch(one -> b.evidence().stream().anyMatch(two -> overlap(one, two)));
        long shared = a.fact().values().entrySet().stream()
                .filter(entry -> entry.getValue().equals(b.fact().values().get(entry.getKey())))
                .count();
        return overlap ? 1 + (int) shared : 0;
    }

    private static boolean overlap(Excerpt a, Excerpt b) {
        return a.in() == b.in() && a.start() < b.end() && b.start() < a.end();
    }
}
