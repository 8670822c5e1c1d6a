package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when the words of a transcript were spoken, as the lines above its first words say: Oval Office, 12:30 P.M.
 * EDT.
 *
 * @param place the place; empty where those lines name none
 * @param day the day
 */
record Stage(String place, LocalDate day) {

    /** Characters of the lines above the first words. */
    private static final int OPENING = 240;

    private static final Pattern HOUR =
            Pattern.compile("(?m)^\\s*(\\d{1,2}):(\\d{2})\\h*([AP])\\.?M\\.?\\h*([A-Z]{2,4})?\\b");

    /** The stage of the text of a scene; none where it is no transcript. */
    static Optional<Stage> of(Scene scene) {
        String body = scene.passage().text().article().body();
        Matcher hour = HOUR.matcher(body).region(0, Math.min(body.length(), OPENING));
        return hour.find() ? Optional.of(new Stage(place(scene, hour.start()), day(scene, hour))) : Optional.empty();
    }

    /** The first town or seat of a leader above the hour. */
    private static String place(Scene scene, int above) {
        Tokens tokens = scene.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.part(token) != Part.BODY) {
                continue;
            }
            if (tokens.start(token) >= above) {
                break;
            }
            int seat = scene.passage().hits().endAt(token, scene.cues().number(Cue.SEAT));
            if (seat > 0) {
                return tokens.text(token, seat);
            }
            int first = token;
            Optional<String> name = scene.passage()
                    .allNames()
                    .at(token)
                    .filter(span -> span.first() == first)
                    .filter(span -> span.kind() == NameKind.PLACE || span.kind() == NameKind.CAPITAL)
                    .map(span -> tokens.text(span.first(), span.end()));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return "";
    }

    /** The day of publication, or the one before where the hour had not come by then. */
    private static LocalDate day(Scene scene, Matcher hour) {
        OffsetDateTime published = scene.passage().text().article().publishedAt();
        int clock = Integer.parseInt(hour.group(1)) % 12 + (hour.group(3).equals("P") ? 12 : 0);
        int minutes = Integer.parseInt(hour.group(2));
        if (hour.group(4) == null || minutes > 59 || published.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return scene.day();
        }
        ZoneId zone = zone(hour.group(4)).orElse(published.getOffset());
        boolean later =
                scene.day().atTime(clock, minutes).atZone(zone).toInstant().isAfter(published.toInstant());
        return later ? scene.day().minusDays(1) : scene.day();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(
                    ZoneId.from(DateTimeFormatter.ofPattern("z", Locale.ENGLISH).parse(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
