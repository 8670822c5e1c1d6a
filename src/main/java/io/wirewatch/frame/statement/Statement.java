package io.wirewatch.frame.statement;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.text.quote.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * What one speaker says on the subject in one article.
 *
 * @param speaker who
 * @param stance place of the stance in the file's order
 * @param quoted whether any of it is quoted
 * @param novelty news where any of it is
 * @param confidence probability that it is right
 * @param standing whether any of it is a position that the text says is always held
 * @param evidence the sentences
 * @param extent where in the article they stand
 */
record Statement(
        Speaker speaker,
        int stance,
        boolean quoted,
        Novelty novelty,
        double confidence,
        boolean standing,
        List<Excerpt> evidence,
        Extent extent) {

    /** More than an alert tells; without an end a speaker who says the same for ever would take ever longer. */
    private static final int MOST_EVIDENCE = 64;

    /** Sentences by their numbers, from the first to the last. */
    record Extent(int first, int last) {

        Extent with(Extent other) {
            return new Extent(Math.min(first, other.first), Math.max(last, other.last));
        }

        /** How many sentences lie between, at least one where they are neighbours; 0 where they meet. */
        int distance(Extent other) {
            return Math.max(0, Math.max(other.first - last, first - other.last));
        }
    }

    Statement {
        evidence = List.copyOf(evidence);
    }

    /** Both as one: the stronger stance, news if either is. */
    Statement with(Statement more) {
        List<Excerpt> all = new ArrayList<>(evidence);
        if (all.size() < MOST_EVIDENCE) {
            more.evidence.stream().filter(one -> !all.contains(one)).forEach(all::add);
        }
        Speaker fuller =
                more.speaker.name().length() > speaker.name().length() && more.speaker.kind() == Speaker.Kind.PERSON
                        ? more.speaker
                        : speaker;
        return new Statement(
                fuller,
                Math.min(stance, more.stance),
                quoted || more.quoted,
                novelty == Novelty.NEW ? novelty : more.novelty,
                1 - (1 - confidence) * (1 - more.confidence / 2),
                standing || more.standing,
                all,
                extent.with(more.extent));
    }

    /** The same words, said under another name. */
    Statement by(Speaker other) {
        Speaker sided = other.side().isEmpty() ? other.of(speaker.side()) : other;
        return new Statement(sided, stance, quoted, novelty, confidence, standing, evidence, extent);
    }

    /** What makes two statements one speaker's. */
    static String key(Speaker speaker) {
        return switch (speaker.kind()) {
            case GOVERNMENT -> speaker.side();
            case PERSON -> lastWord(speaker.name());
            case OFFICE -> isGovernment(speaker) ? speaker.side() : speaker.side() + " " + lastWord(speaker.name());
            default -> speaker.side() + " " + lastWord(speaker.name());
        };
    }

    /** "Its government", "the government in Lima" is the country. */
    private static boolean isGovernment(Speaker speaker) {
        String name = speaker.name().toLowerCase(java.util.Locale.ROOT);
        return !speaker.side().isEmpty()
                && (name.endsWith("government") || name.endsWith("leadership") || name.contains("government in "));
    }

    /** Whether only the headline says so. */
    boolean isHeadline() {
        return evidence.stream().allMatch(one -> one.in() == Part.TITLE);
    }

    private static String lastWord(String name) {
        String small = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[,.]? ?jr\\.?$", "");
        return small.substring(small.lastIndexOf(' ') + 1);
    }
}
