package io.wirewatch.frame.statement;

import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words are news or recalled: standing positions and what lies more than a week back are recalled. */
final class Recall {

    private static final int NEWS_DAYS = 7;
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final StatementWords words;

    Recall(StatementWords words) {
        this.words = words;
    }

    Novelty of(Passage sentence, Attribution said) {
        int from = Math.max(
                sentence.from(),
                Math.min(said.cue().first(), said.speakers().get(0).first()) - 8);
        int to = Math.min(sentence.to(), said.cue().end() + 8);
        if (said.cue().kind() == Cue.Kind.HOLDS) {
            return Novelty.BACKGROUND;
        }
        boolean now = sentence.has(words.now, from, to);
        boolean recalled = sentence.has(words.recalled, from, to)
                || !isLead(sentence) && sentence.has(words.recalledBehind, from, to);
        if (!now && (recalled || isLongAgo(sentence, from, to))) {
            return Novelty.BACKGROUND;
        }
        return Novelty.NEW;
    }

    /** Whether a sentence is the headline or the first of the body. */
    private static boolean isLead(Passage sentence) {
        Tokens tokens = sentence.tokens();
        return tokens.part(sentence.from()) == Part.TITLE
                || sentence.from() == 0
                || tokens.part(sentence.from() - 1) == Part.TITLE;
    }

    private static boolean isLongAgo(Passage sentence, int from, int to) {
        LocalDate oldest =
                sentence.tokens().article().publishedAt().toLocalDate().minusDays(NEWS_DAYS);
        boolean dated = false;
        for (FoundDate date : sentence.text().datesIn(sentence.sentence())) {
            if (date.firstToken() >= from && date.endToken() <= to) {
                dated = true;
                if (!endsBefore(date.when().value(), oldest)) {
                    return false;
                }
            }
        }
        return dated;
    }

    /** Whether a date of any precision is over before a day; false where it cannot be told. */
    private static boolean endsBefore(String value, LocalDate day) {
        Matcher date = DATE.matcher(value);
        if (!date.lookingAt()) {
            return false;
        }
        String iso = day.toString();
        return value.substring(0, date.end()).compareTo(iso.substring(0, date.end())) < 0;
    }
}
