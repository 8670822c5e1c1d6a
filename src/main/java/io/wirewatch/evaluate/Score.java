package io.wirewatch.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counts of one detector over labelled articles, and the figures made of them. One thread at a time. */
public final class Score {

    private int rightArticles;
    private int falseArticles;
    private int missedArticles;
    private int novelties;
    private int rightNovelties;
    private int matched;
    private int extra;
    private int missed;
    private final Map<String, int[]> fields = new LinkedHashMap<>();
    private final int[] bins = new int[10];
    private final int[] rightInBin = new int[10];
    private final List<String> errors = new ArrayList<>();

    /**
     * Precision, recall and their harmonic mean, each 0 to 1.
     *
     * @param precision share of what was found that is right
     * @param recall share of what is there that was found
     * @param f1 harmonic mean of the two
     */
    public record Rates(double precision, double recall, double f1) {

        static Rates of(int right, int wrong, int missed) {
            double precision = right + wrong == 0 ? 0 : (double) right / (right + wrong);
            double recall = right + missed == 0 ? 0 : (double) right / (right + missed);
            double sum = precision + recall;
            return new Rates(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
        }
    }

    void add(String detector, String article, List<Told> labels, List<Told> alerts) {
        boolean wanted = !labels.isEmpty();
        boolean found = !alerts.isEmpty();
        rightArticles += wanted && found ? 1 : 0;
        falseArticles += found && !wanted ? 1 : 0;
        missedArticles += wanted && !found ? 1 : 0;
        if (wanted && found) {
            novelties++;
            rightNovelties += hasNews(labels) == hasNews(alerts) ? 1 : 0;
        } else if (wanted || found) {
            errors.add((wanted ? "missed " : "false  ") + article + ": "
                    + (wanted ? labels : alerts).get(0).words());
        }
        addFacts(detector, labels, alerts);
    }

    private static boolean hasNews(List<Told> told) {
        return told.stream().anyMatch(Told::news);
    }

    private void addFacts(String detector, List<Told> labels, List<Told> alerts) {
        List<FactMatcher.Pair> pairs = FactMatcher.match(detector, labels, alerts);
        matched += pairs.size();
        extra += alerts.size() - pairs.size();
        missed += labels.size() - pairs.size();
        for (FactMatcher.Pair pair : pairs) {
            for (String field : Fields.compared(detector, pair.label())) {
                if (!pair.label().values(field).isEmpty()) {
                    int[] counts = fields.computeIfAbsent(field, name -> new int[2]);
                    counts[1]++;
                    counts[0] += Fields.same(
                                    field,
                                    pair.label().values(field),
                                    pair.alert().values(field))
                            ? 1
                            : 0;
                }
            }
        }
        List<Told> right = pairs.stream().map(FactMatcher.Pair::alert).toList();
        for (Told alert : alerts) {
            int bin = Math.min(9, (int) (alert.confidence() * 10));
            bins[bin]++;
            rightInBin[bin] += right.contains(alert) ? 1 : 0;
        }
    }

    /** By article: one with at least one alert counts as found. */
    public Rates articles() {
        return Rates.of(rightArticles, falseArticles, missedArticles);
    }

    /** By fact: an alert counts as right where an identifying field agrees with a labelled fact. */
    public Rates facts() {
        return Rates.of(matched, extra, missed);
    }

    /** Right, false and missed articles. */
    public List<Integer> articleCounts() {
        return List.of(rightArticles, falseArticles, missedArticles);
    }

    /** Share of the articles found rightly in which "has news" agrees; 0 where there are none. */
    public double novelty() {
        return novelties == 0 ? 0 : (double) rightNovelties / novelties;
    }

    /** Right values and values compared, by field. */
    public Map<String, int[]> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Right alerts and alerts, by tenth of confidence. */
    public int[][] calibration() {
        return new int[][] {rightInBin.clone(), bins.clone()};
    }

    /** The articles missed or found falsely, with the words. */
    public List<String> errors() {
        return Collections.unmodifiableList(errors);
    }
}
