/**
 * One Kafka broker, with its own controller, in this process: a data folder goes in, an address that any Kafka client
 * can join comes out. For one machine; a cluster of its own needs nothing from here.
 */
@NullMarked
package io.wirewatch.broker;

import org.jspecify.annotations.NullMarked;
