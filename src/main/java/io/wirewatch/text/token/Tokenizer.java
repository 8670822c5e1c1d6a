package io.wirewatch.text.token;

import io.wirewatch.api.Article;
import io.wirewatch.api.Part;
import java.util.List;

/** Cuts an article into tokens in one pass and tokens into sentences. Safe to share between threads. */
public final class Tokenizer {

    private final Vocabulary vocabulary;
    private final SentenceSplitter splitter;

    /** A tokenizer whose words get the numbers of this vocabulary. */
    public Tokenizer(Vocabulary vocabulary, SentenceSplitter splitter) {
        this.vocabulary = vocabulary;
        this.splitter = splitter;
    }

    /**
     * The tokens of an article.
     *
     * @param furniture what is no text of the body, in order and without overlap
     */
    public Tokens tokens(Article article, List<Span> furniture) {
        Tokens tokens = new Tokens(article, vocabulary);
        new Scan(Part.TITLE, List.of(), vocabulary, tokens).run();
        tokens.endTitle();
        new Scan(Part.BODY, furniture, vocabulary, tokens).run();
        splitter.split(tokens);
        return tokens;
    }
}
