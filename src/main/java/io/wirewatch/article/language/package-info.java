/**
 * The language of an article. In comes its text or the code its source gives; out comes an ISO 639-1 code, with a script
 * for Chinese, or nothing where the text is too short or too mixed to say.
 */
@NullMarked
package io.wirewatch.article.language;

import org.jspecify.annotations.NullMarked;
