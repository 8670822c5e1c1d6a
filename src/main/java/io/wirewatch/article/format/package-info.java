/**
 * The forms in which people keep articles. In come the bytes of one file or of one entry of an archive; out come
 * {@link io.wirewatch.article.format.Entry entries}, one at a time: drafts of articles, and what could not be read with
 * the reason. A new format is one class that implements {@link io.wirewatch.article.format.ArticleFormat}, and a line in
 * {@link io.wirewatch.article.format.Formats}.
 */
@NullMarked
package io.wirewatch.article.format;

import org.jspecify.annotations.NullMarked;
