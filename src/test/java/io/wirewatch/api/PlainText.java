package io.wirewatch.api;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into sentences and words and nothing more, for trying a detector without Wirewatch. */
public final class PlainText implements AnalysedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final Article article;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private PlainText(Article article) {
        this.article = article;
        read(Part.TITLE);
        read(Part.BODY);
    }

    /** A text without a headline, of the first day of 2026. */
    public static PlainText of(String body) {
        OffsetDateTime day = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        return new PlainText(new Article("example", day, "", "", "", "en", body));
    }

    private void read(Part part) {
        Matcher word = WORD.matcher(article.text(part));
        int first = tokens.size();
        while (word.find()) {
            tokens.add(new Token(part, word.start(), word.end(), word.group().toLowerCase(Locale.ROOT)));
            if (".!?".contains(word.group())) {
                endSentence(part, first);
                first = tokens.size();
            }
        }
        endSentence(part, first);
    }

    private void endSentence(Part part, int first) {
        if (tokens.size() > first) {
            int start = tokens.get(first).start();
            int end = tokens.get(tokens.size() - 1).end();
            sentences.add(new Sentence(part, start, end, first, tokens.size(), 0));
        }
    }

    @Override
    public Article article() {
        return article;
    }

    @Override
    public List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    @Override
    public List<Token> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    @Override
    public List<Name> names() {
        return List.of();
    }

    @Override
    public List<DateMention> dates() {
        return List.of();
    }

    @Override
    public List<Quote> quotes() {
        return List.of();
    }
}
