package io.wirewatch.follow;

import java.time.Duration;

/**
 * How much a feed may cost.
 *
 * @param bodyBytes bytes of an answer, unpacked
 * @param answerMillis time for a whole answer
 * @param redirects how often an answer may send on
 * @param privateHosts whether hosts of private networks may be asked
 * @param perHost the least time between two requests to the same host
 */
public record FollowLimits(int bodyBytes, int answerMillis, int redirects, boolean privateHosts, Duration perHost) {

    /** 5 MiB, 15 seconds, 3 redirects, a second between requests. */
    public static FollowLimits usual(boolean privateHosts) {
        return new FollowLimits(5 << 20, 15_000, 3, privateHosts, Duration.ofSeconds(1));
    }
}
