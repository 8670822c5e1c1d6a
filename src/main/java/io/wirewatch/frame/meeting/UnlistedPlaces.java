package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.Optional;

/** Reads places that no file knows, by their capitals. */
final class UnlistedPlaces {

    /** Letters of the longest word that a title writes small: from, with. */
    private static final int SHORT = 4;

    private static final int LONGEST = 3;

    private final Scene scene;

    UnlistedPlaces(Scene scene) {
        this.scene = scene;
    }

    /** A place that nobody listed: words with capitals behind "in". */
    String at(int token) {
        if (isHeadline(token)) {
            return "";
        }
        int end = token;
        while (end < scene.to()
                && isPlaceWord(end)
                && (end == token || !scene.tokens().is(end, Tokens.PARAGRAPH))) {
            end++;
        }
        boolean none = end == token
                || end - token > LONGEST
                || scene.any(Cue.SUMMIT, token, end)
                || scene.any(Cue.LANDING, token, end);
        return none ? "" : withTown(token, end);
    }

    /** In a title that writes its words with capitals, a capital tells no name. */
    private boolean isHeadline(int token) {
        Tokens tokens = scene.tokens();
        if (tokens.part(token) != Part.TITLE) {
            return false;
        }
        int plain = 0;
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean word = !tokens.is(at, Tokens.MARK | Tokens.NUMBER | Tokens.CAPITAL)
                    && tokens.end(at) - tokens.start(at) > SHORT;
            plain += word ? 1 : 0;
        }
        return plain == 0;
    }

    /** State House Entebbe, the Palace of Peace in Astana: a house whose town stands right behind it. */
    private String withTown(int token, int end) {
        boolean house = scene.at(end - 1, Cue.VENUE);
        int tail = house ? tail(end) : end;
        boolean joined = house && (scene.isMark(tail, ",") || scene.at(tail, Cue.IN));
        Optional<NameSpan> town = scene.passage()
                .allNames()
                .at(joined ? tail + 1 : tail)
                .filter(name -> house && (name.kind() == NameKind.PLACE || name.kind() == NameKind.CAPITAL));
        return town.map(name -> scene.tokens().text(joined ? name.first() : token, name.end()))
                .orElseGet(() -> scene.tokens().text(token, end));
    }

    /** The Palace of the Nation |. */
    private int tail(int end) {
        int at = scene.end(end, Cue.OF);
        if (at < 0) {
            return end;
        }
        while (at < scene.to() && (scene.at(at, Cue.DETERMINER) || isPlaceWord(at))) {
            at++;
        }
        return at;
    }

    private boolean isPlaceWord(int token) {
        return scene.tokens().is(token, Tokens.CAPITAL)
                && !scene.tokens().is(token, Tokens.MARK | Tokens.NUMBER | Tokens.UPPER)
                && !scene.isDated(token)
                && scene.passage().allNames().at(token).isEmpty();
    }
}
