package io.wirewatch.cli;

import io.wirewatch.alert.Alert;
import io.wirewatch.rule.tell.Expression;
import io.wirewatch.rule.tell.ExpressionParser;
import io.wirewatch.rule.tell.Slots;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A condition that alerts must fulfil, in the words that detectors use: {@code rateTo >= 25 and imposer == US}. It knows
 * the facts of an alert by their names and what {@link #values} adds. A fact that an alert lacks holds nothing.
 */
record Where(Expression condition) {

    /** A word, unless it stands where a value does: behind a sign, or in a list. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.\"'-])(?<!(?:[=<>!]=|[<>\\[,]|\\bin)\\s{0,9})[\\p{L}_][\\w.-]*");

    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "abs", "count");

    /** Whether an alert fulfils it. */
    boolean holds(Alert alert) {
        return condition.holds(new Slots(values(alert)));
    }

    /**
     * The condition of a text.
     *
     * @throws IllegalArgumentException where it is none, with what to write instead
     */
    static Where of(String text) {
        Set<String> names = NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
        return new Where(ExpressionParser.parse(text, names));
    }

    private static Map<String, Object> values(Alert alert) {
        Map<String, Object> values = new HashMap<>(alert.fact().values());
        values.put("detector", alert.detector().id());
        values.put("source", alert.article().source());
        values.put("title", alert.article().title());
        values.put("publishedAt", alert.article().publishedAt().toString());
        values.put("status", alert.verdict().status());
        values.put("novelty", alert.verdict().novelty().label());
        values.put("severity", alert.verdict().severity().name().toLowerCase(Locale.ROOT));
        values.put("confidence", alert.verdict().confidence());
        return values;
    }

    /** Reads it from the command line. */
    static final class Reader implements ITypeConverter<Where> {
        @Override
        public Where convert(String text) {
            try {
                return of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
