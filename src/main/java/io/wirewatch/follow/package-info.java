/**
 * Following what is published: feeds on the web and folders on disk. In come addresses and paths; out come, at each look,
 * the bytes of what has changed since the last, or the reason why there are none and when to look again.
 *
 * <p>What a feed's server answers is not trusted: addresses within one's own network, endless and slow answers, bombs and
 * redirects in circles end in an {@link java.io.IOException} that says which of them it was.
 */
@NullMarked
package io.wirewatch.follow;

import org.jspecify.annotations.NullMarked;
