package io.wirewatch.article;

import io.wirewatch.api.Article;
import io.wirewatch.article.format.Broken;
import io.wirewatch.article.format.Dating;
import io.wirewatch.article.format.Draft;
import io.wirewatch.article.format.Entry;
import io.wirewatch.article.format.Facing;
import io.wirewatch.article.format.Limits;
import io.wirewatch.article.language.LanguageCode;
import io.wirewatch.article.language.LanguageGuess;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The last step of reading: a draft becomes an article, or a failure where it lacks a date or a text. */
final class Finishing {

    private final ReadSettings settings;

    Finishing(ReadSettings settings) {
        this.settings = settings;
    }

    ReadOutcome finish(String file, String format, Entry entry) {
        if (entry instanceof Broken broken) {
            return new ReadFailure(file + broken.place(), broken.stage(), broken.reason(), broken.original());
        }
        return finish(file, format, (Draft) entry);
    }

    private ReadOutcome finish(String file, String format, Draft draft) {
        String place = file + draft.place();
        String body =
                draft.body().indexOf('\0') < 0 ? draft.body() : draft.body().replace("\0", "");
        if (body.isBlank() && draft.facing().title().isBlank()) {
            return new ReadFailure(place, "body", "no text in it");
        }
        if (Utf8.longerThan(body, settings.limits().articleBytes())) {
            return new ReadFailure(
                    place,
                    "size",
                    "the text has more than " + Limits.people(settings.limits().articleBytes())
                            + ", more than an article may have; split it");
        }
        if (draft.dating() instanceof Dating.At at) {
            return article(place, format, draft, body, at.at(), at.source());
        }
        return settings.defaultDate()
                .<ReadOutcome>map(date -> article(place, format, draft, body, date, "default"))
                .orElseGet(() -> new ReadFailure(
                        place, "date", ((Dating.Missing) draft.dating()).reason(), Utf8.small(draft.body())));
    }

    private static ReadArticle article(
            String place, String format, Draft draft, String body, OffsetDateTime date, String dateSource) {
        Facing facing = draft.facing();
        Article article = new Article(
                ArticleId.of(facing, date, body),
                date,
                facing.source(),
                facing.url(),
                facing.title(),
                language(facing, body),
                body);
        return new ReadArticle(article, new Origin(place, format, dateSource, draft.cuts(), notes(draft, body)));
    }

    private static String language(Facing facing, String body) {
        String given = LanguageCode.of(facing.language());
        if (!given.isEmpty() && !given.equals("zh")) {
            return given;
        }
        String guess = LanguageGuess.of(body.isBlank() ? facing.title() : body);
        return guess.isEmpty() ? given : guess;
    }

    private static List<String> notes(Draft draft, String body) {
        if (!Mojibake.in(body)) {
            return draft.notes();
        }
        List<String> notes = new ArrayList<>(draft.notes());
        notes.add("some letters were broken before the text came here (mojibake); they are left as they are");
        return notes;
    }
}
