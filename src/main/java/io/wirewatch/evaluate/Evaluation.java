package io.wirewatch.evaluate;

import io.wirewatch.evaluate.Labels.Labelled;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares alerts with labels, detector by detector. One thread at a time. */
public final class Evaluation {

    private final Map<String, Labelled> byId = new HashMap<>();
    private final Map<String, String> idByDay = new HashMap<>();
    private final Map<String, List<Told>> alerts = new HashMap<>();
    private final List<Labelled> labels;

    /** An evaluation against these labels; alerts of other articles are left aside. */
    public Evaluation(List<Labelled> labels) {
        this.labels = List.copyOf(labels);
        for (Labelled label : labels) {
            byId.put(label.id(), label);
            if (!label.day().isEmpty()) {
                idByDay.put(label.day(), label.id());
            }
        }
    }

    /** Adds an alert that a detector found. */
    public void add(String articleId, OffsetDateTime publishedAt, Told alert) {
        String id = byId.containsKey(articleId)
                ? articleId
                : idByDay.get(publishedAt.toLocalDate().toString());
        if (id != null) {
            alerts.computeIfAbsent(id, absent -> new ArrayList<>()).add(alert);
        }
    }

    /**
     * The score of each detector, by its id.
     *
     * @param language only articles in it; empty for all
     */
    public Map<String, Score> scores(String language) {
        TreeSet<String> detectors = new TreeSet<>();
        labels.forEach(label -> label.alerts().forEach(told -> detectors.add(told.detector())));
        alerts.values().forEach(list -> list.forEach(told -> detectors.add(told.detector())));
        Map<String, Score> scores = new TreeMap<>();
        for (String detector : detectors) {
            Score score = new Score();
            labels.stream()
                    .filter(label -> language.isEmpty() || label.language().equals(language))
                    .forEach(label -> score.add(
                            detector,
                            label.id(),
                            of(detector, label.alerts()),
                            of(detector, alerts.getOrDefault(label.id(), List.of()))));
            scores.put(detector, score);
        }
        return scores;
    }

    /** The languages of the labelled articles, in order of the alphabet. */
    public List<String> languages() {
        return labels.stream().map(Labelled::language).distinct().sorted().toList();
    }

    private static List<Told> of(String detector, List<Told> told) {
        return told.stream().filter(one -> one.detector().equals(detector)).toList();
    }
}
