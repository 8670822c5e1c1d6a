package io.wirewatch.frame;

import io.wirewatch.api.Article;
import io.wirewatch.config.Organisation;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The country that a source belongs to: "The White House" is the US, "The Nairobi Star" Kenya. Safe to share between threads. */
public final class Home {

    private static final int MOST_SOURCES = 10_000;

    private final TextAnalyser analyser;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> outlets = new ConcurrentHashMap<>();
    private final Map<String, String> places = new ConcurrentHashMap<>();

    /** Homes of sources that an analyser finds the names in. */
    public Home(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** The country of an article's source where a government or one of its offices is the source. */
    public String of(Article article) {
        return remembered(known, article.source(), Home::isOwnVoice);
    }

    /** The country of an article's source where an outlet that the world knows is the source. */
    public String ofOutlet(Article article) {
        return remembered(outlets, article.source(), Home::isOutlet);
    }

    /** The country of an article's source by an outlet, a country or a capital in its name, or empty. */
    public String named(Article article) {
        String outlet = ofOutlet(article);
        return outlet.isEmpty() ? remembered(places, article.source(), Actors::isPlain) : outlet;
    }

    private String remembered(Map<String, String> known, String source, Predicate<NameSpan> condition) {
        if (source.isBlank()) {
            return "";
        }
        String seen = known.get(source);
        if (seen != null) {
            return seen;
        }
        String found = find(source, condition);
        if (known.size() < MOST_SOURCES) {
            known.put(source, found);
        }
        return found;
    }

    private String find(String source, Predicate<NameSpan> condition) {
        Article name = new Article("source", OffsetDateTime.MIN.plusYears(1), "", "", "", "", source);
        return analyser.analyse(name).nameSpans().all().stream()
                .filter(condition)
                .map(NameSpan::country)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isOutlet(NameSpan span) {
        return span.about() instanceof Organisation one && one.type() == Organisation.Type.MEDIA;
    }

    private static boolean isOwnVoice(NameSpan span) {
        return span.kind() == NameKind.METONYM
                || span.about() instanceof Organisation organisation
                        && (organisation.type() == Organisation.Type.GOVERNMENT
                                || organisation.type() == Organisation.Type.MINISTRY);
    }
}
