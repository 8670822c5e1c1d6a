package io.wirewatch.rule.slot;

import io.wirewatch.api.DateMention;
import io.wirewatch.api.Part;
import io.wirewatch.api.Quote;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** All things of a scene that may fill a slot of a type, in the order of the text. */
final class Things {

    private static final Set<String> GOODS_END = Set.of(
            "to",
            "from",
            "on",
            "against",
            "by",
            "in",
            "for",
            "with",
            "after",
            "before",
            "as",
            "at",
            "that",
            "which",
            "who",
            "will",
            "would",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "over",
            "amid",
            "since",
            "until",
            "starting",
            "effective",
            "it",
            "he",
            "she",
            "they",
            "if",
            "because",
            "while",
            "than",
            "into",
            "but");
    private static final int LONGEST_GOODS = 8;

    private final Scene scene;

    Things(Scene scene) {
        this.scene = scene;
    }

    List<Filler> of(Slot slot) {
        return switch (slot.type()) {
            case COUNTRY -> names(Things::isCountry, true);
            case PERSON -> names(NameSpan::isPerson, false);
            case ORGANISATION -> names(Things::isOrganisation, false);
            case PLACE ->
                names(Things::isPlace, false).stream().map(this::asWritten).toList();
            case SPEAKER -> speakers();
            case PERCENT -> new Numbers(scene).percents();
            case MONEY -> new Numbers(scene).money();
            case NUMBER -> new Numbers(scene).plain();
            case DATE -> dates();
            case QUOTE -> quotes();
            case WORDS -> words(slot);
            case GOODS -> slot.words().isPresent() ? words(slot) : List.of();
        };
    }

    static boolean isCountry(NameSpan name) {
        return name.kind().isActor() && !name.country().isEmpty();
    }

    static boolean isOrganisation(NameSpan name) {
        return name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.METONYM || name.kind() == NameKind.BLOC;
    }

    static boolean isPlace(NameSpan name) {
        return name.kind() == NameKind.PLACE || name.kind() == NameKind.CAPITAL || name.kind() == NameKind.COUNTRY;
    }

    static boolean canSpeak(NameSpan name) {
        return name.isPerson()
                || isOrganisation(name)
                || name.kind() == NameKind.COUNTRY
                || name.kind() == NameKind.CAPITAL;
    }

    private List<Filler> names(Predicate<NameSpan> condition, boolean byCountry) {
        return scene.passage().names().stream()
                .filter(condition)
                .map(name -> new Filler(name.first(), name.end(), byCountry ? name.country() : name.value(), ""))
                .toList();
    }

    Filler asWritten(Filler filler) {
        return new Filler(
                filler.first(), filler.end(), scene.tokens().text(filler.first(), filler.end()), filler.how());
    }

    private List<Filler> words(Slot slot) {
        List<Filler> found = new ArrayList<>();
        slot.words().ifPresent(condition -> {
            Spans spans = condition.find(scene.stretch());
            for (int span = 0; span < spans.size(); span++) {
                addLongest(found, asWritten(new Filler(spans.start(span), spans.end(span), "", "")));
            }
        });
        return found;
    }

    /** Of words within longer words only the longer ones stay. */
    private static void addLongest(List<Filler> found, Filler next) {
        Filler last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null || !last.overlaps(next)) {
            found.add(next);
        } else if (next.end() - next.first() > last.end() - last.first()) {
            found.set(found.size() - 1, next);
        }
    }

    /** What a text names from a token on: words up to a verb, preposition or mark. */
    Filler goodsFrom(int first) {
        int end = first;
        while (end < scene.passage().to() && end - first < LONGEST_GOODS && isPartOfGoods(end)) {
            end++;
        }
        while (end > first && isLoose(end - 1)) {
            end--;
        }
        return new Filler(first, end, end > first ? scene.tokens().text(first, end) : "", "");
    }

    private boolean isPartOfGoods(int token) {
        return !GOODS_END.contains(scene.word(token)) && !scene.isMark(token, ",;:.!?()\"“”—–");
    }

    private boolean isLoose(int token) {
        String word = scene.word(token);
        return word.equals("and") || word.equals("or") || word.equals("the");
    }

    private List<Filler> dates() {
        List<Filler> found = new ArrayList<>();
        for (DateMention date : scene.passage().text().dates()) {
            Filler filler = at(date.in(), date.start(), date.end(), date.value());
            if (filler != null && !date.value().endsWith("_REF")) {
                found.add(filler);
            }
        }
        return found;
    }

    private List<Filler> quotes() {
        List<Filler> found = new ArrayList<>();
        for (Quote quote : scene.passage().text().quotes()) {
            String words = scene.passage().text().article().text(quote.in()).substring(quote.start(), quote.end());
            Filler filler = at(quote.in(), quote.start(), quote.end(), words);
            if (filler != null) {
                found.add(filler);
            }
        }
        return found;
    }

    private List<Filler> speakers() {
        List<Filler> found = new ArrayList<>();
        for (Quote quote : scene.passage().text().quotes()) {
            Filler filler = at(quote.in(), quote.start(), quote.end(), quote.speaker());
            if (filler != null && !quote.speaker().isEmpty()) {
                found.add(filler.because("as the speaker of the quoted words"));
            }
        }
        return found.isEmpty()
                ? names(Things::canSpeak, false).stream().map(this::asWritten).toList()
                : found;
    }

    /** A filler of the tokens that lie in a stretch of characters, or null where it is not in the passage. */
    private @org.jspecify.annotations.Nullable Filler at(Part part, int start, int end, String value) {
        Tokens tokens = scene.tokens();
        int from = scene.passage().from();
        int to = scene.passage().to();
        if (tokens.part(from) != part || end <= tokens.start(from) || start >= tokens.end(to - 1)) {
            return null;
        }
        int first = from;
        while (first < to - 1 && tokens.end(first) <= start) {
            first++;
        }
        int last = first;
        while (last < to - 1 && tokens.start(last + 1) < end) {
            last++;
        }
        return new Filler(first, last + 1, value, "");
    }
}
