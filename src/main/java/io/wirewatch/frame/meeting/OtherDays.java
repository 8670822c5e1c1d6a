package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.name.NameKind;
import java.util.stream.Stream;

/** Tells the days of a sentence that are those of something else than the meeting. */
final class OtherDays {

    private static final int CLAUSE = 6;

    private final Scene scene;

    OtherDays(Scene scene) {
        this.scene = scene;
    }

    boolean has(FoundDate day, Encounter encounter) {
        return isSince(day, encounter)
                || isEnd(day)
                || isOfLater(day, encounter.word())
                || isOfReport(day, encounter.word())
                || isOther(day, encounter)
                || isOfAnother(day, encounter)
                || isOfTelling(day, encounter.word())
                || isOfEarlier(day, encounter.word())
                || isOfWhatIsTold(day, encounter)
                || isOfAnything(day, encounter.word())
                || isOfOpening(day, encounter)
                || isOfWhatComes(day, encounter.word());
    }

    /** Shares fell on Friday ahead of the talks: the day of something that no leader did. */
    private boolean isOther(FoundDate day, Encounter encounter) {
        int word = encounter.word().first();
        int end = day.endToken();
        boolean before = end < word && !scene.at(scene.from(), Cue.GOVERNS) && !scene.isDated(scene.from());
        return before && isAnotherClause(end, word)
                || before
                        && (scene.any(Cue.AHEAD, end, word) || scene.any(Cue.PLANNED, end + 1, word))
                        && scene.passage().allNames().within(scene.from(), end).stream()
                                .noneMatch(name -> name.kind() == NameKind.LEADER || name.kind() == NameKind.TITLE);
    }

    /** Will visit Peru after a meeting on Friday: a day of what is told behind "after". */
    private boolean isOfEarlier(FoundDate day, Word word) {
        boolean old = day.when().latest().isBefore(scene.day().minusMonths(1));
        if (day.firstToken() >= word.end()) {
            return (!old || scene.any(Cue.PLANNED, scene.from(), word.end()))
                    && scene.hasAfter(word.end(), day.firstToken() - 1);
        }
        return day.when().earliest().isAfter(scene.day())
                && scene.hasAfter(/* first= */ day.endToken(), /* end= */ word.first());
    }

    /** Will meet ahead of a summit to be held on May 26: a day of what comes after it. */
    private boolean isOfLater(FoundDate day, Word word) {
        int ahead = scene.last(Cue.AHEAD, /* first= */ word.end(), /* end= */ day.firstToken());
        int behind = ahead < 0 ? -1 : scene.end(ahead, Cue.AHEAD);
        return behind >= 0
                && (scene.any(Cue.SUMMIT, behind, day.firstToken())
                        || scene.passage().allNames().within(behind, day.firstToken()).stream()
                                .anyMatch(name -> name.kind() == NameKind.GATHERING));
    }

    /** Announced last week that he would meet Xi: the day on which somebody said so. */
    private boolean isOfTelling(FoundDate day, Word word) {
        int before = scene.at(day.firstToken() - 1, Cue.GOVERNS) ? day.firstToken() - 1 : day.firstToken();
        boolean urged = scene.tokens().folded(day.endToken()).equals("to")
                && scene.any(Cue.PROPOSED, /* first= */ scene.from(), /* end= */ before);
        boolean told = isTelling(before - 1) || isTelling(day.endToken()) || urged;
        int end = day.endToken() + 1;
        return told
                && end <= word.first()
                && !day.when().earliest().isAfter(scene.day())
                && (urged
                        || scene.any(Cue.PLANNED, /* first= */ end, /* end= */ word.first())
                        || scene.any(Cue.PROPOSED, /* first= */ end, /* end= */ word.first()));
    }

    /** Will meet in May, the Kremlin said on Thursday; a meeting, announced last week: the day on which it was told. */
    private boolean isOfReport(FoundDate day, Word word) {
        int telling = Stream.of(Cue.SAY, Cue.ACT, Cue.CONFIRM)
                .mapToInt(cue -> scene.last(cue, /* first= */ word.end(), /* end= */ day.firstToken()))
                .max()
                .orElse(-1);
        int comma = telling;
        while (comma > word.end() && !scene.isMark(comma, ",")) {
            comma--;
        }
        return telling >= word.end()
                && comma > word.end()
                && day.firstToken() - telling <= CLAUSE
                && !scene.any(Cue.BREAK, telling, day.firstToken())
                && !day.when().earliest().isAfter(scene.day());
    }

    private boolean isTelling(int token) {
        return scene.at(token, Cue.SAY) || scene.at(token, Cue.ACT) || scene.at(token, Cue.CONFIRM);
    }

    /** Until Thursday, unless it is put off until then. */
    private boolean isEnd(FoundDate day) {
        return scene.endsAt(day.firstToken(), Cue.UNTIL) && !scene.any(Cue.POSTPONED, scene.from(), day.firstToken());
    }

    /** Agreed to a March meeting: a date before another noun is that of the other. */
    private boolean isOfAnother(FoundDate day, Encounter encounter) {
        Word word = encounter.word();
        int noun = day.endToken();
        if (scene.isPossessive(noun)) {
            noun++; // September's
        }
        while (scene.at(noun, Cue.QUALITY) || scene.at(noun, Cue.SUMMIT_KIND) || isBloc(noun)) {
            noun++;
        }
        boolean meeting = scene.at(noun, Cue.MEETING)
                || scene.at(noun, Cue.SUMMIT)
                || scene.at(noun, Cue.CALL)
                || scene.at(noun, Cue.TRIP)
                || isGathering(noun)
                        && (encounter.kind() == Kind.GATHERING
                                || scene.endsAt(scene.beforeDeterminers(day.firstToken()), Cue.AHEAD));
        return meeting && (noun < word.first() || noun >= word.end());
    }

    /** Xi will come in May, he said as the two held talks: a day ahead of what goes on. */
    private boolean isOfWhatIsTold(FoundDate day, Encounter encounter) {
        int word = encounter.word().first();
        int as = day.endToken() <= word ? scene.last(Cue.BREAK, day.endToken(), word) : -1;
        return as >= 0
                && (scene.tokens().folded(as).equals("as")
                        || scene.tokens().folded(as).equals("while"))
                && day.when().earliest().isAfter(scene.day())
                && !scene.any(Cue.PLANNED, as, word);
    }

    /** Is meeting her before next year's review: a day of what is no meeting. */
    private boolean isOfAnything(FoundDate day, Word word) {
        int noun = day.endToken() + 1;
        return day.firstToken() >= word.end()
                && scene.isPossessive(day.endToken())
                && (scene.at(day.firstToken() - 1, Cue.GOVERNS)
                        || scene.tokens().folded(day.firstToken() - 1).equals("before"))
                && !scene.any(Cue.SUMMIT, noun, noun + 3)
                && !scene.any(Cue.MEETING, noun, noun + 3)
                && !scene.any(Cue.ASSEMBLY, noun, noun + 3)
                && scene.passage().allNames().within(noun, Math.min(scene.to(), noun + 3)).stream()
                        .noneMatch(name -> name.kind() == NameKind.GATHERING || name.kind() == NameKind.BLOC);
    }

    /** Following a deal in March, she visited Oslo: a day of what a sentence opens with. */
    private boolean isOfOpening(FoundDate day, Encounter encounter) {
        return scene.endsAt(scene.from() + 1, Cue.DONE)
                && !scene.tokens().folded(scene.from()).equals("during")
                && day.firstToken() > scene.from() + 1
                && scene.isMark(day.endToken(), ",")
                && day.endToken() <= encounter.span().first();
    }

    /** Met on Sunday the king, who will visit Peru; met on Sunday to prepare for a summit: a day of what came first. */
    private boolean isOfWhatComes(FoundDate day, Word word) {
        int behind = day.endToken();
        int meeting = word.first();
        int who = scene.last(Cue.BREAK, behind, meeting);
        boolean clause = who >= 0
                && scene.tokens().folded(who).startsWith("wh")
                && scene.at(who + 1, Cue.PLANNED)
                && !scene.at(who, Cue.WHERE);
        int ahead = scene.last(Cue.AHEAD, behind, meeting);
        return behind < meeting
                && day.firstToken() > scene.from() + 1
                && (clause || ahead >= 0 && ahead - behind <= 1 && !scene.any(Cue.BREAK, ahead, meeting));
    }

    private boolean isBloc(int token) {
        return scene.passage()
                .allNames()
                .at(token)
                .filter(name -> name.kind() == NameKind.BLOC && name.end() == token + 1)
                .isPresent();
    }

    /** The May 3 G20 summit. */
    private boolean isGathering(int token) {
        return scene.passage()
                .allNames()
                .at(token)
                .filter(name -> name.first() == token && name.kind() == NameKind.GATHERING)
                .isPresent();
    }

    /** Modi flies home on June 3, as Macron sails to Malta for another summit: a day before another who leads. */
    private boolean isAnotherClause(int from, int to) {
        int and = scene.last(Cue.AND, from, to);
        boolean with = and >= 0 && scene.at(and, Cue.WITH_BEFORE); // 与习近平会谈 is one clause
        return and >= 0
                && !with
                && scene.passage().allNames().within(and, Math.min(to, and + 5)).stream()
                        .anyMatch(name -> name.kind() == NameKind.LEADER || name.kind() == NameKind.TITLE)
                && scene.passage().allNames().within(scene.from(), from).stream()
                        .anyMatch(name -> name.kind() == NameKind.LEADER || name.kind() == NameKind.TITLE);
    }

    /** The first visit since 2017 was not in 2017. */
    private boolean isSince(FoundDate day, Encounter encounter) {
        for (int token = encounter.word().end(); token < day.firstToken(); token++) {
            if (scene.tokens().folded(token).equals("since")) {
                return true;
            }
        }
        if (isOfSince(day, encounter.word())) {
            return true;
        }
        int before = day.firstToken() - 1;
        boolean since = before >= scene.from() && scene.tokens().folded(before).equals("since");
        return since && before != encounter.word().first() - 1;
    }

    /** In his first visit since taking office last year, he will meet. */
    private boolean isOfSince(FoundDate day, Word word) {
        int since = scene.last(Cue.DONE, day.firstToken() - CLAUSE, day.firstToken());
        return since >= 0
                && scene.tokens().folded(since).equals("since")
                && day.endToken() < word.first()
                && scene.isMark(day.endToken(), ",");
    }
}
