/**
 * Articles from files. In come paths of files, folders and archives, or standard input; out come
 * {@link io.wirewatch.article.ReadOutcome outcomes}, lazily and in the order of the files' names: articles with where
 * they come from and how their date was found, and what could not be read with the reason. Nothing is lost in silence
 * and no file's fault ends the reading of the others.
 */
@NullMarked
package io.wirewatch.article;

import org.jspecify.annotations.NullMarked;
