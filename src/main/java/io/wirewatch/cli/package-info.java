/**
 * The commands: arguments of a person come in, the parts are put together, results go to standard output and everything
 * else to standard error. One class a command; nothing imports this package.
 */
@NullMarked
package io.wirewatch.cli;

import org.jspecify.annotations.NullMarked;
