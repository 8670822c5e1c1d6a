package io.wirewatch.samples;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.DateMention;
import io.wirewatch.api.Name;
import io.wirewatch.api.Quote;
import io.wirewatch.api.Sentence;
import io.wirewatch.api.Token;
import java.util.List;

/** A text of which nothing was found out: enough for detectors that look at the article alone. */
public record PlainText(Article article) implements AnalysedText {

    @Override
    public List<Sentence> sentences() {
        return List.of();
    }

    @Override
    public List<Token> tokens() {
        return List.of();
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
