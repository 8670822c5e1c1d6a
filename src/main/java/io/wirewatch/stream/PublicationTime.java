package io.wirewatch.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which dates an article may bear, and the time that its record gets. */
public final class PublicationTime {

    /** How far an article may lie ahead of the clock: a day, for dates without a time and for other time zones. */
    static final Duration MAX_AHEAD = Duration.ofDays(1);

    private static final int FIRST_YEAR = 1600;

    private PublicationTime() {}

    /** Why an article can't have been published then; empty where it can. */
    public static Optional<String> objection(OffsetDateTime publishedAt, Instant now) {
        if (publishedAt.getYear() < FIRST_YEAR) {
            return Optional.of("is dated " + publishedAt + ", before there were newspapers");
        }
        if (publishedAt.toInstant().isAfter(now.plus(MAX_AHEAD))) {
            return Optional.of("is dated " + publishedAt + ", more than a day ahead of the clock ("
                    + now.atOffset(ZoneOffset.UTC).toLocalDate() + ")");
        }
        return Optional.empty();
    }

    /** The time of its record, in milliseconds since 1970. Kafka knows no time before that: what is older gets 0. */
    static long recordTime(OffsetDateTime publishedAt) {
        return recordTime(publishedAt.toInstant());
    }

    /** The same of a moment. */
    static long recordTime(Instant publishedAt) {
        return Math.max(0, publishedAt.toEpochMilli());
    }
}
