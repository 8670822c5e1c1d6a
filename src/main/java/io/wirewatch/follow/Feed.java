package io.wirewatch.follow;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A feed on the web, asked again and again: for what is new since the last time only, less often while it fails, and not
 * before its server wants to be asked. Not safe for several threads.
 */
public final class Feed {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final String AGENT = "Wirewatch/0.1 (news monitor; feeds only)";

    private final URI address;
    private final Duration interval;
    private final FollowLimits limits;
    private final InstantSource clock;
    private String etag = "";
    private String lastModified = "";
    private int failures;
    private Instant due = Instant.MIN;

    /**
     * A feed that is due at once.
     *
     * @param interval time between two looks while all is well
     */
    public Feed(URI address, Duration interval, FollowLimits limits, InstantSource clock) {
        this.address = checked(address);
        this.interval = interval;
        this.limits = limits;
        this.clock = clock;
    }

    /** Its address. */
    public URI address() {
        return address;
    }

    /** When it is to be looked at next. */
    public Instant due() {
        return due;
    }

    /** Not before this time: its host is being asked for another feed. */
    public void delay(Instant until) {
        due = until.isAfter(due) ? until : due;
    }

    /**
     * What it holds now; empty where nothing has changed.
     *
     * @throws IOException where it can't be had, with the reason; it is due again later each time
     */
    public Optional<byte[]> look() throws IOException {
        try {
            Answer answer = fetch();
            failures = 0;
            due = later(clock.instant(), interval, retryAfter(answer));
            if (answer.status() == 304) {
                return Optional.empty();
            }
            etag = answer.header("etag");
            lastModified = answer.header("last-modified");
            return Optional.of(answer.body());
        } catch (IOException e) {
            failures++;
            Duration wait = backOff(interval, failures);
            // Feeds that fail together do not come back together.
            long spread = ThreadLocalRandom.current().nextLong(wait.toMillis() / 4 + 1);
            due = later(clock.instant(), wait.plusMillis(spread), e instanceof Busy busy ? busy.after : Duration.ZERO);
            throw e;
        }
    }

    /** Twice as long with each failure, up to an hour. */
    static Duration backOff(Duration interval, int failures) {
        Duration wait = interval.multipliedBy(1L << Math.min(failures, 20));
        Duration longest = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    private Answer fetch() throws IOException {
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Exchange exchange = new Exchange(new Hosts(limits.privateHosts()).address(at.getHost()), limits);
            Answer answer = exchange.get(at, headers(hop == 0));
            if (!answer.isRedirect()) {
                return accepted(answer);
            }
            at = redirected(at, answer.header("location"));
        }
        throw new IOException("sends on more than " + limits.redirects() + " times");
    }

    private Map<String, String> headers(boolean first) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", AGENT);
        headers.put("Accept", "application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5");
        if (first && !etag.isEmpty()) {
            headers.put("If-None-Match", etag);
        }
        if (first && !lastModified.isEmpty()) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    private static Answer accepted(Answer answer) throws IOException {
        if (answer.status() == 429 || answer.status() == 503) {
            throw new Busy("asks for patience (HTTP " + answer.status() + ")", retryAfter(answer));
        }
        if (answer.status() != 200 && answer.status() != 304) {
            throw new IOException("answers with HTTP " + answer.status());
        }
        return answer;
    }

    private static URI redirected(URI from, String location) throws IOException {
        try {
            return checked(from.resolve(location));
        } catch (IllegalArgumentException e) {
            throw new IOException("sends on to \"" + location + "\", which is no http or https address", e);
        }
    }

    private static URI checked(URI address) {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")
                || address.getHost() == null
                || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    address + " can't be followed: only http and https addresses, without user and password");
        }
        return address;
    }

    private static Duration retryAfter(Answer answer) {
        String seconds = answer.header("retry-after");
        return seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    private static Instant later(Instant now, Duration one, Duration other) {
        return now.plus(one.compareTo(other) > 0 ? one : other);
    }

    /** A server that wants to be left alone for a while. */
    private static final class Busy extends IOException {

        private static final long serialVersionUID = 1L;

        private final Duration after;

        Busy(String message, Duration after) {
            super(message);
            this.after = after;
        }
    }
}
