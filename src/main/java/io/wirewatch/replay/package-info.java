/**
 * Replaying an archive: when each article goes out, and which. In come what was read from files and a
 * {@link io.wirewatch.replay.Selection}; {@link io.wirewatch.replay.Archive} puts them in order of publication, on disk
 * where they are too many for memory; {@link io.wirewatch.replay.Replay} hands one after the other to an
 * {@link io.wirewatch.replay.Wire} at the {@link io.wirewatch.replay.Pace} asked for, leaving out what the wire
 * already has.
 *
 * <p>Plain Java: the clock, the waiting and the wire are handed in, and nothing here knows Kafka.
 */
@NullMarked
package io.wirewatch.replay;

import org.jspecify.annotations.NullMarked;
