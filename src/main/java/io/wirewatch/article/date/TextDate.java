package io.wirewatch.article.date;

import java.util.List;
import java.util.Optional;

/**
 * The date of publication that a plain text states, by the first of these rules that finds one.
 *
 * <ol>
 *   <li>{@code front-matter}: a {@code date:} or {@code published:} between {@code ---} lines at the top;
 *   <li>{@code lead}: the text begins with a date, with or without the word {@code date} before it;
 *   <li>{@code label}: a line near the top says {@code Published: …}, {@code Veröffentlicht am …}, {@code 发布时间：…};
 *   <li>{@code dateline}: a paragraph near the top begins {@code BEIJING, May 14, 2026 /PRNewswire/};
 *   <li>{@code label-below}: a line anywhere says that a date follows ({@code Data di creazione}), and it does;
 *   <li>{@code line}: a short line near the top is a date.
 * </ol>
 *
 * @param date the date
 * @param rule name of the rule that found it
 * @param lead end of what stands before the text and is only there to date it; 0 where nothing does
 */
public record TextDate(WrittenDate date, String rule, int lead) {

    private static final List<DateRule> CHAIN = List.of(
            new FrontMatterDate(),
            new LeadDate(),
            new LabelledDate(),
            new DatelineDate(),
            new LabelBelow(),
            new DateLine());

    /** The date of publication that a text states; empty where no rule finds one. */
    public static Optional<TextDate> of(String text) {
        Lines lines = Lines.of(text);
        return CHAIN.stream()
                .map(rule -> rule.find(lines))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The dates that later rules find on another day than this one's, as they stand in the text. */
    public List<String> conflicts(String text) {
        Lines lines = Lines.of(text);
        return CHAIN.stream()
                .map(later -> later.find(lines))
                .flatMap(Optional::stream)
                .filter(other ->
                        Math.abs(other.date.at().toEpochSecond() - date.at().toEpochSecond()) > 2 * 86_400)
                .map(other -> other.rule + " says "
                        + text.substring(other.date.start(), other.date.end()).strip())
                .distinct()
                .toList();
    }
}
