package io.wirewatch.article;

/** What became of one article of a file: it was read, or it was not. */
public sealed interface ReadOutcome permits ReadArticle, ReadFailure {

    /** The file, with the place in it: {@code news.zip!/2024/a.html}, {@code news.jsonl:12}. */
    String file();
}
