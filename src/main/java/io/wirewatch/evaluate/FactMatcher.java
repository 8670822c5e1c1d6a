package io.wirewatch.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs labelled facts with alerts of one article and detector, one to one, the best pair first. */
final class FactMatcher {

    private FactMatcher() {}

    /** A labelled fact and the alert that found it. */
    record Pair(Told label, Told alert) {}

    private record Candidate(double similarity, int label, int alert) {}

    static List<Pair> match(String detector, List<Told> labels, List<Told> alerts) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < alerts.size(); j++) {
                candidates.add(new Candidate(similarity(detector, labels.get(i), alerts.get(j)), i, j));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity)
                .reversed()
                .thenComparingInt(Candidate::label)
                .thenComparingInt(Candidate::alert));
        boolean[] labelTaken = new boolean[labels.size()];
        boolean[] alertTaken = new boolean[alerts.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate next : candidates) {
            if (next.similarity() > 0 && !labelTaken[next.label()] && !alertTaken[next.alert()]) {
                labelTaken[next.label()] = true;
                alertTaken[next.alert()] = true;
                pairs.add(new Pair(labels.get(next.label()), alerts.get(next.alert())));
            }
        }
        return pairs;
    }

    /** Identifying fields that agree, and a tenth for every field that does; 0 where no identifying one agrees. */
    private static double similarity(String detector, Told label, Told alert) {
        long hits = agreeing(Fields.identifying(detector, label), label, alert);
        return hits == 0 ? 0 : hits + 0.1 * agreeing(Fields.compared(detector, label), label, alert);
    }

    private static long agreeing(List<String> fields, Told label, Told alert) {
        return fields.stream()
                .filter(field -> Fields.same(field, label.values(field), alert.values(field)))
                .count();
    }
}
