package io.wirewatch.article.date;

import io.wirewatch.article.date.DateTokens.Token;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/**
 * A time of day after a date.
 *
 * @param time the time; midnight where none was found
 * @param found whether there is one
 * @param zone the zone it names; UTC where it names none
 * @param next index after its last token
 */
record ClockTime(LocalTime time, boolean found, ZoneId zone, int next) {

    private static final Set<String> BEFORE = Set.of(
            "t", ",", "at", "a", "um", "alle", "ore", "-", "–", "—", "|", "•", "·", "kl", "om", "las", "le", "as", "(",
            "u", "в", "o", ".", ";");
    private static final Set<String> HOUR_MARKS = Set.of(":", "h", ".", "時", "时", "시", "点");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("gmt", 0),
            Map.entry("utc", 0),
            Map.entry("bst", 60),
            Map.entry("cet", 60),
            Map.entry("cest", 120),
            Map.entry("mez", 60),
            Map.entry("mesz", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("msk", 180),
            Map.entry("ist", 330),
            Map.entry("pkt", 300),
            Map.entry("gst", 240),
            Map.entry("trt", 180),
            Map.entry("sast", 120),
            Map.entry("wib", 420),
            Map.entry("ict", 420),
            Map.entry("hkt", 480),
            Map.entry("pht", 480),
            Map.entry("sgt", 480),
            Map.entry("jst", 540),
            Map.entry("kst", 540),
            Map.entry("acst", 570),
            Map.entry("awst", 480),
            Map.entry("nzst", 720),
            Map.entry("nzdt", 780),
            Map.entry("brt", -180),
            Map.entry("aest", 600),
            Map.entry("aedt", 660),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pst", -480),
            Map.entry("pdt", -420));
    /** Zones that are written the same in summer and in winter; only after a half of the day, as "et" is a word. */
    private static final Map<String, ZoneId> ALL_YEAR = Map.of(
            "et", ZoneId.of("America/New_York"),
            "ct", ZoneId.of("America/Chicago"),
            "mt", ZoneId.of("America/Denver"),
            "pt", ZoneId.of("America/Los_Angeles"));

    /** Minutes between UTC and the farthest offset that a date can have. */
    private static final int FARTHEST = 18 * 60;

    static ClockTime at(DateTokens tokens, int from) {
        int i = from;
        for (int skipped = 0; skipped < 3 && BEFORE.contains(tokens.get(i).text()); skipped++) {
            i++;
        }
        Token hour = tokens.get(i);
        if (!hour.isNumber(1, 2) || hour.number() > 24) {
            return none(from);
        }
        if (HOUR_MARKS.contains(tokens.get(i + 1).text()) && tokens.get(i + 2).isNumber(2, 2)) {
            return withMinutes(tokens, i);
        }
        boolean halfDay = isHalfDay(halfDay(tokens, i + 1));
        return halfDay ? finish(tokens, i + 1, hour.number(), 0, 0) : none(from);
    }

    private static ClockTime none(int from) {
        return new ClockTime(LocalTime.MIDNIGHT, false, ZoneOffset.UTC, from);
    }

    private static ClockTime withMinutes(DateTokens tokens, int i) {
        int hour = tokens.get(i).number();
        int minute = tokens.get(i + 2).number();
        int after = i + 3;
        int second = 0;
        if (tokens.get(after).is(":") && tokens.get(after + 1).isNumber(2, 2)) {
            second = Math.min(59, tokens.get(after + 1).number());
            after += 2;
            if (tokens.get(after).is(".") && tokens.get(after + 1).number() >= 0) {
                after += 2;
            }
        }
        return hour > 24 || minute > 59 ? none(i) : finish(tokens, after, hour, minute, second);
    }

    private static ClockTime finish(DateTokens tokens, int from, int hour, int minute, int second) {
        int i = from;
        int hours = hour;
        String half = halfDay(tokens, i);
        i += half.length() == 4 ? 3 : 0;
        if (isHalfDay(half)) {
            hours = hour % 12 + (half.startsWith("p") ? 12 : 0);
            i++;
        }
        if (tokens.get(i).is("uhr") || tokens.get(i).is("분") || tokens.get(i).is("分")) {
            i++;
        }
        LocalTime time = LocalTime.of(hours % 24, minute, second);
        ZoneId allYear = ALL_YEAR.get(tokens.get(i).text());
        if (allYear != null && isHalfDay(half)) {
            return new ClockTime(time, true, allYear, i + 1);
        }
        if (hasBrokenZone(tokens, i)) {
            return none(i);
        }
        int[] zone = zone(tokens, i);
        return zone.length == 0
                ? new ClockTime(time, true, ZoneOffset.UTC, i)
                : new ClockTime(time, true, ZoneOffset.ofTotalSeconds(zone[0] * 60), zone[1]);
    }

    /** The mark of a half of the day, as {@code pm} or {@code p.m.}; or whatever else stands there. */
    private static String halfDay(DateTokens tokens, int i) {
        boolean dotted = tokens.get(i + 1).is(".")
                && tokens.get(i + 2).is("m")
                && tokens.get(i + 3).is(".");
        String first = tokens.get(i).text();
        return dotted && (first.equals("a") || first.equals("p")) ? first + ".m." : first;
    }

    private static boolean isHalfDay(String text) {
        return text.equals("am") || text.equals("pm") || text.equals("a.m.") || text.equals("p.m.");
    }

    /** Minutes east of UTC and the index after the zone; nothing where no zone stands there. */
    private static int[] zone(DateTokens tokens, int from) {
        int i = tokens.get(from).is("(") ? from + 1 : from;
        Integer named = ZONES.get(tokens.get(i).text());
        int sign = named == null || named == 0 ? sign(tokens.get(named == null ? i : i + 1)) : 0;
        if (sign != 0) {
            int[] numeric = numericZone(tokens, named == null ? i + 1 : i + 2, sign);
            return numeric.length == 0 && named != null ? new int[] {named, i + 1} : numeric;
        }
        return named == null ? new int[0] : new int[] {named, i + 1};
    }

    private static int sign(Token token) {
        if (token.is("+")) {
            return 1;
        }
        return token.is("-") || token.is("−") ? -1 : 0;
    }

    /** Whether an offset that no place on earth has, as {@code +99:00}, stands right behind the time. */
    private static boolean hasBrokenZone(DateTokens tokens, int i) {
        Token sign = tokens.get(i);
        Token digits = tokens.get(i + 1);
        boolean joined = tokens.get(i - 1).end() == sign.start() && sign.end() == digits.start();
        boolean written = digits.isNumber(4, 4)
                || (digits.isNumber(2, 2)
                        && tokens.get(i + 2).is(":")
                        && tokens.get(i + 3).isNumber(2, 2));
        return joined && written && sign(sign) != 0 && numericZone(tokens, i + 1, 1).length == 0;
    }

    private static int[] numericZone(DateTokens tokens, int i, int sign) {
        Token digits = tokens.get(i);
        int minutes;
        int next = i + 1;
        if (digits.isNumber(4, 4)) {
            minutes = digits.number() / 100 * 60 + digits.number() % 100;
        } else if (digits.isNumber(1, 2)) {
            minutes = digits.number() * 60;
            if (tokens.get(next).is(":") && tokens.get(next + 1).isNumber(2, 2)) {
                minutes += tokens.get(next + 1).number();
                next += 2;
            }
        } else {
            return new int[0];
        }
        return minutes > FARTHEST ? new int[0] : new int[] {sign * minutes, next};
    }
}
