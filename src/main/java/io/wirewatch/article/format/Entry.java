package io.wirewatch.article.format;

/** One thing that a format reads: a draft of an article, or what could not be read. */
public sealed interface Entry permits Draft, Broken {}
