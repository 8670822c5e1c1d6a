/**
 * Everything that speaks to Kafka as a client. Articles come in and go to the topic {@code articles} through
 * {@link io.wirewatch.stream.ArticleWriter}; {@link io.wirewatch.stream.Pipeline} reads them, has them analysed and
 * composed, and tells each alert once on the topic of its detector; {@link io.wirewatch.stream.AlertReader} reads those
 * topics. What can't be processed goes to {@code articles.dlq} with its reason.
 *
 * <p>The decisions are made elsewhere, in plain Java; the classes here load, call and store.
 */
@NullMarked
package io.wirewatch.stream;

import org.jspecify.annotations.NullMarked;
