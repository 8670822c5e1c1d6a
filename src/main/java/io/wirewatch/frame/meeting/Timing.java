package io.wirewatch.frame.meeting;

import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.date.When;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the date of a meeting and whether it is news. */
final class Timing {

    private static final int FARTHEST = 25;
    private static final int NEWS_DAYS = 7;
    private static final int BEFORE = 3;
    private static final int LOOK_BACK = 5;
    private static final int CLAUSE = 8;
    private static final int DATELINE = 7;
    private static final int FAR = 2;
    private static final Set<String> TOGETHER = Set.of("when", "as", "while");

    private final Scene scene;
    private final List<FoundDate> days;
    private final OtherDays others;

    Timing(Scene scene) {
        this.scene = scene;
        this.others = new OtherDays(scene);
        this.days = scene.dates().stream()
                .filter(date -> !Clock.is(date, scene))
                .map(FoundDate::wholeDay)
                .toList();
    }

    /** The date that belongs to a meeting: the nearest in the sentence, one behind it rather than one before. */
    Optional<When> day(Encounter encounter) {
        FoundDate nearest = null;
        int best = FARTHEST;
        for (FoundDate day : days) {
            int distance = distance(encounter, day);
            boolean far = day.when().earliest().isAfter(scene.day().plusYears(FAR));
            if (!day.when().isReference() && !far && distance < best && !others.has(day, encounter)) {
                best = distance;
                nearest = day;
            }
        }
        return Optional.ofNullable(nearest)
                .map(this::firstDay)
                .map(this::spelled)
                .map(found -> isComing(encounter, found)
                        ? moved(found.when(), found.when().earliest().plusWeeks(1))
                        : isNamedBy(found, encounter.word()) || isAwaited(found, encounter.word())
                                ? nearest(found.when(), isAwaited(found, encounter.word()))
                                : found.when());
    }

    /** Whether the sentence of a meeting gives no day at all. */
    boolean isOpen(Encounter encounter) {
        return days.isEmpty() && !isLookedBackOn(encounter.word().first());
    }

    /** The year that the sentences before speak of, where it is not over. */
    Optional<When> year() {
        int sentence = scene.passage().sentence();
        return IntStream.range(Math.max(0, sentence - LOOK_BACK), sentence)
                .boxed()
                .flatMap(before -> scene.passage().text().datesIn(before).stream())
                .map(FoundDate::when)
                .filter(when -> when.precision() == Precision.YEAR
                        && !when.latest().isBefore(scene.day())
                        && !when.earliest().isAfter(scene.day()))
                .reduce((earlier, later) -> later);
    }

    /** Monday (June 9): the day in full rather than the day of the week. */
    private FoundDate spelled(FoundDate day) {
        return days.stream()
                .filter(other -> other.firstToken() == day.endToken() + 1
                        && scene.isMark(day.endToken(), "(")
                        && other.when().precision() == Precision.DAY)
                .findFirst()
                .orElse(day);
    }

    /** The dates of the sentence but that of the report itself. */
    Stream<FoundDate> told() {
        return days.stream().filter(day -> !isDateline(day));
    }

    /** May 12 of May 12 and 13. */
    private FoundDate firstDay(FoundDate day) {
        return days.stream()
                .filter(other -> other.when().precision() == Precision.DAY
                        && day.when().precision() == Precision.DAY
                        && other.endToken() <= day.firstToken()
                        && day.firstToken() - other.endToken() <= 1)
                .findFirst()
                .orElse(day);
    }

    /** A date without a year that a meeting ahead cannot have had: the next one of its name. */
    When next(When day, Progress progress) {
        boolean ahead = !progress.status().equals("held") && progress.told();
        if (!ahead || day.yearGiven() || !day.latest().isBefore(scene.day())) {
            return day;
        }
        boolean week = day.precision() == Precision.DAY
                && !day.earliest().isBefore(scene.day().minusDays(NEWS_DAYS));
        LocalDate coming = week && !isPastDay(day) ? day.earliest().plusWeeks(1) : day.earliest();
        return moved(day, week ? coming : day.earliest().plusYears(1));
    }

    /** Yesterday, last night. */
    private boolean isPastDay(When day) {
        return days.stream().anyMatch(found -> found.when().equals(day)) && !isNamed(day);
    }

    /** Met in January: a month that a meeting told in the past cannot have had yet is that of last year. */
    When last(When day, Progress progress, Encounter encounter) {
        boolean past = progress.status().equals("held")
                && progress.told()
                && encounter.word().isVerb();
        boolean coming = day.precision() == Precision.MONTH
                && !day.yearGiven()
                && day.earliest().isAfter(scene.day());
        return past && coming ? moved(day, day.earliest().minusYears(1)) : day;
    }

    /** After the meeting on Friday: the Friday before today. */
    When past(When day) {
        boolean coming = day.precision() == Precision.DAY
                && isNamed(day)
                && day.earliest().isAfter(scene.day())
                && !day.earliest().isAfter(scene.day().plusDays(NEWS_DAYS));
        return coming ? moved(day, day.earliest().minusWeeks(1)) : day;
    }

    /** Leaders meet on Monday: a verb in the present tells of the Monday to come. */
    private boolean isComing(Encounter encounter, FoundDate found) {
        LocalDate date = found.when().latest();
        boolean past = isWeekday(found)
                && found.when().precision() == Precision.DAY
                && date.isBefore(scene.day())
                && !date.isBefore(scene.day().minusDays(NEWS_DAYS));
        return past && (isPresent(encounter.word()) || isTimeless() && !isSaidThere(encounter.word()));
    }

    /** Warned him in a call on Monday: what somebody said there was said before. */
    private boolean isSaidThere(Word noun) {
        int start = scene.beforeDeterminers(scene.phraseStart(noun.first()));
        int said = scene.last(Cue.SAY, scene.from(), start);
        return !noun.isVerb()
                && said >= 0
                && scene.endsAt(start, Cue.DURING)
                && isPast(said)
                && !scene.any(Cue.BREAK, said + 1, start);
    }

    /** The leaders aim for a deal at their meeting on Friday: a sentence without a word of the past. */
    private boolean isTimeless() {
        Tokens tokens = scene.tokens();
        if (tokens.part(scene.from()) != Part.BODY || !scene.isEnglish()) {
            return false;
        }
        for (int token = scene.from(); token < scene.to(); token++) {
            boolean free = scene.at(token, Cue.SAY) || scene.covers(Cue.PLANNED, token) || scene.at(token, Cue.QUALITY);
            if (!free && isPast(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPast(int token) {
        Tokens tokens = scene.tokens();
        int kinds = scene.forms().kinds(tokens.word(token));
        boolean form = (kinds & WordForms.PAST) != 0 && (kinds & WordForms.BASE) == 0;
        boolean ending = tokens.folded(token).endsWith("ed")
                && !tokens.is(token, Tokens.CAPITAL | Tokens.MARK | Tokens.HYPHENATED);
        return form || ending || scene.at(token, Cue.PAST);
    }

    /** The October summit. */
    private boolean isNamedBy(FoundDate day, Word noun) {
        return !noun.isVerb()
                && day.when().precision() == Precision.MONTH
                && !day.when().yearGiven()
                && day.endToken() <= noun.first()
                && scene.phraseStart(noun.first()) <= day.firstToken();
    }

    /** Progress is needed before the summit in October. */
    private boolean isAwaited(FoundDate day, Word noun) {
        int start = scene.beforeDeterminers(scene.phraseStart(noun.first()));
        return !noun.isVerb()
                && day.when().precision() == Precision.MONTH
                && !day.when().yearGiven()
                && day.firstToken() >= noun.end()
                && day.firstToken() - noun.end() <= 1
                && (scene.tokens().folded(start - 1).equals("before") || scene.endsAt(start, Cue.AHEAD));
    }

    /** The month of that name that is the nearest to the day of publication; of an awaited one, the next. */
    private When nearest(When month, boolean awaited) {
        YearMonth now = YearMonth.from(scene.day());
        if (awaited && isTimeless() && YearMonth.from(month.latest()).isBefore(now)) {
            return moved(month, month.earliest().plusYears(1));
        }
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> moved(month, month.earliest().plusYears(years)))
                .min(Comparator.comparingLong(
                        when -> Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(when.earliest()), now))))
                .orElse(month);
    }

    /** Whether the text calls a day by its weekday. */
    private boolean isNamed(When day) {
        return days.stream().anyMatch(found -> found.when().equals(day) && isWeekday(found));
    }

    /** Thursday, Thursday night; not today. */
    private boolean isWeekday(FoundDate found) {
        return IntStream.range(found.firstToken(), found.endToken())
                .mapToObj(scene.tokens()::folded)
                .anyMatch(word -> word.endsWith("day") && !word.equals("today"));
    }

    private boolean isPresent(Word word) {
        int verb = word.isVerb() ? word.first() : scene.first(Cue.HAPPEN, word.end(), word.end() + BEFORE);
        int kinds = verb < 0 ? 0 : scene.forms().kinds(scene.tokens().word(verb));
        return (kinds & (WordForms.BASE | WordForms.THIRD)) != 0 && (kinds & WordForms.PAST) == 0;
    }

    private static When moved(When day, LocalDate first) {
        if (day.precision() == Precision.MONTH) {
            YearMonth month = YearMonth.from(first);
            return new When(month.toString(), Precision.MONTH, month.atDay(1), month.atEndOfMonth(), true, false);
        }
        return day.precision() == Precision.DAY
                ? new When(first.toString(), Precision.DAY, first, first, true, false)
                : day;
    }

    private int distance(Encounter encounter, FoundDate day) {
        int at = encounter.word().first();
        if (isDateline(day)) {
            return FARTHEST - 1;
        }
        if (day.firstToken() >= at && scene.endsAt(day.firstToken(), Cue.SLATED)) {
            return BEFORE;
        }
        if (day.firstToken() >= at) {
            return day.firstToken()
                    - encounter.word().end()
                    + clauses(encounter.word().end(), day.firstToken());
        }
        return isFronted(day, at) ? BEFORE + CLAUSE : at - day.endToken() + BEFORE + breaks(day.endToken(), at);
    }

    /** On Tuesday, Modi repeated it when he met Xi: a day at the head of a sentence is that of what is told with it. */
    private boolean isFronted(FoundDate day, int at) {
        int when = scene.last(Cue.BREAK, day.endToken(), at);
        return when >= 0
                && day.firstToken() <= scene.from() + 1
                && scene.isMark(day.endToken(), ",")
                && TOGETHER.contains(scene.tokens().folded(when))
                && !scene.any(Cue.SAY, when, at);
    }

    /** WASHINGTON, March 30 -: the day of the report, for what has no other. */
    private boolean isDateline(FoundDate day) {
        return scene.tokens().is(scene.from(), Tokens.UPPER)
                && day.firstToken() - scene.from() < DATELINE
                && scene.isMark(day.endToken(), "-–—(:");
    }

    private int breaks(int from, int to) {
        return scene.any(Cue.BREAK, from, to) || scene.any(Cue.SAY, from, to) ? CLAUSE : 0;
    }

    /** What is between a meeting and a day behind it; nothing where a clause tells when it is: which will open on. */
    private int clauses(int from, int to) {
        int clause = scene.first(Cue.BREAK, from, to);
        boolean own = clause >= 0
                && (scene.any(Cue.PLANNED, clause, clause + BEFORE) || scene.any(Cue.HAPPEN, clause, clause + BEFORE))
                && !scene.any(Cue.BREAK, clause + 1, to);
        return own && !scene.any(Cue.SAY, from, to) ? 0 : breaks(from, to);
    }

    Novelty novelty(Encounter encounter, Progress progress, Optional<When> day) {
        if (day.isPresent()) {
            boolean old = day.get().latest().isBefore(scene.day().minusDays(NEWS_DAYS));
            return old ? Novelty.BACKGROUND : Novelty.NEW;
        }
        if (isLookedBackOn(encounter.word().first())) {
            return Novelty.BACKGROUND;
        }
        int perfect = scene.first(
                Cue.PERFECT, encounter.span().first() - 2, encounter.span().end());
        boolean recalled = perfect >= 0 && !scene.any(Cue.SAY, scene.from(), perfect)
                || scene.any(
                        Cue.RECALLED,
                        encounter.span().first() - 5,
                        encounter.span().end() + 6);
        return progress.status().equals("held") && recalled ? Novelty.BACKGROUND : Novelty.NEW;
    }

    /** After the Busan meeting: one that is known by its place is over. */
    private boolean isLookedBackOn(int noun) {
        int start = scene.phraseStart(noun);
        return start < noun && scene.isSite(start) && scene.endsAt(scene.beforeDeterminers(start), Cue.DONE);
    }

    /** What a date does to a status that no word tells. */
    Progress settled(Encounter encounter, Progress progress, Optional<When> day) {
        if (day.isEmpty()) {
            return progress;
        }
        boolean ahead = isAhead(encounter, day.get());
        boolean today =
                day.get().precision() == Precision.DAY && day.get().earliest().equals(scene.day());
        if (today && !progress.told() && isNamed(day.get()) && isPresent(encounter.word())) {
            return new Progress("announced", true);
        }
        boolean open =
                day.get().precision() == Precision.MONTH && !day.get().latest().isBefore(scene.day());
        if (open && !progress.told() && encounter.word().isVerb() && isPresent(encounter.word())) {
            return new Progress("announced", true);
        }
        boolean over = day.get().latest().isBefore(scene.day());
        if (progress.status().equals("held") && (ahead && !progress.told() || isDuring(encounter.word(), day.get()))) {
            return new Progress("announced", true);
        }
        return over && progress.status().equals("announced")
                ? new Progress(Undone.isSupposed(encounter, scene) ? "cancelled" : "held", true)
                : progress;
    }

    /** Hopes for a deal during the summit that begins on Sunday; during next week's summit. */
    private boolean isDuring(Word word, When day) {
        int start = scene.beforeDeterminers(scene.phraseStart(word.first()));
        return !word.isVerb()
                && day.earliest().isAfter(scene.day())
                && scene.tokens().folded(start - 1).equals("during")
                && (isWithin(start, word.first())
                        || day.precision() == Precision.DAY
                                && scene.at(word.end(), Cue.BREAK)
                                && scene.any(Cue.HAPPEN, word.end(), word.end() + BEFORE));
    }

    private boolean isWithin(int from, int to) {
        return days.stream().anyMatch(day -> day.firstToken() >= from && day.endToken() <= to);
    }

    /** A month or week that is not over lies ahead where the sentence looks ahead. */
    private boolean isAhead(Encounter encounter, When day) {
        boolean open = day.latest().isAfter(scene.day())
                && scene.any(Cue.PLANNED, encounter.word().end(), scene.to());
        return open || day.earliest().isAfter(scene.day());
    }

    /** A week has no day, but its month if it lies in one; the spring has its year. */
    static String value(When day) {
        LocalDate first = day.earliest();
        if (day.value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return day.value();
        }
        if (day.value().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return day.value().substring(0, 10);
        }
        if (YearMonth.from(first).equals(YearMonth.from(day.latest()))) {
            return YearMonth.from(first).toString();
        }
        boolean part = day.precision() == Precision.QUARTER
                || day.precision() == Precision.HALF
                || day.precision() == Precision.SEASON;
        return part && first.getYear() == day.latest().getYear() ? Integer.toString(first.getYear()) : "";
    }
}
