/**
 * The article of a web page. In comes the page as jsoup parsed it; out come its main text, headline, date of publication
 * and what else it says of itself, each found by structure and by how text lies on the page, with marks in the head of
 * the page as evidence and not as the last word.
 */
@NullMarked
package io.wirewatch.article.html;

import org.jspecify.annotations.NullMarked;
