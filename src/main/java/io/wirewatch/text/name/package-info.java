/**
 * Names in a text: in come tokens and what is known about the world, out come countries, blocs, leaders, organisations,
 * gatherings, places and titles with their tokens, and the persons that a title or an earlier full name gives away.
 */
@NullMarked
package io.wirewatch.text.name;

import org.jspecify.annotations.NullMarked;
