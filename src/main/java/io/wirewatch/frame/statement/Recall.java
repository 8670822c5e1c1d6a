package io.wirewatch.frame.statement;

import io.wirewatch.api.DateMention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.List;

/** Whether words are news or recalled: standing positions and what lies more than a week back are recalled. */
final class Recall {

    private static final int NEWS_DAYS = 7;

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
        Tokens tokens = sentence.tokens();
        LocalDate oldest = tokens.article().publishedAt().toLocalDate().minusDays(NEWS_DAYS);
        List<DateMention> dates = sentence.text().dates().stream()
                .filter(date -> date.in() == tokens.part(from)
                        && date.start() >= tokens.start(from)
                        && date.end() <= tokens.end(to - 1))
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> endsBefore(date.value(), oldest));
    }

    /** Whether a date of any precision is over before a day; false where it cannot be told. */
    private static boolean endsBefore(String value, LocalDate day) {
        if (value.equals("PAST_REF")) {
            return false;
        }
        if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?.*")) {
            return false;
        }
        String iso = day.toString();
        int length = value.matches("\\d{4}-\\d{2}-\\d{2}.*") ? 10 : value.matches("\\d{4}-\\d{2}.*") ? 7 : 4;
        return value.substring(0, length).compareTo(iso.substring(0, length)) < 0;
    }
}
