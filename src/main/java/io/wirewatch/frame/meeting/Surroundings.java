package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a passage plays whose sentence names no place: in the sentences beside it, or where the report comes from. */
final class Surroundings {

    private static final int WEEK = 7;

    private final Scene scene;

    Surroundings(Scene scene) {
        this.scene = scene;
    }

    /**
     * The place, or an empty text.
     *
     * @param town whether a country is none
     * @param reported whether the report may come from the place
     * @param held whether it has begun, so that the report of the same sentence comes from there
     */
    String place(boolean town, boolean reported, boolean held) {
        int sentence = scene.passage().sentence();
        Optional<String> here = held && scene.tokens().is(scene.from(), Tokens.UPPER) ? dateline() : Optional.empty();
        return here.orElseGet(() -> beside(town, reported, sentence));
    }

    private String beside(boolean town, boolean reported, int sentence) {
        return Stream.of(sentence + 1, sentence - 1)
                .filter(this::isBeside)
                .map(beside -> new Site(sceneOf(beside)).anywhere(town))
                .filter(place -> !place.isEmpty())
                .findFirst()
                .or(() -> town ? headed() : Optional.empty())
                .or(() -> reported ? dateline() : Optional.empty())
                .orElse("");
    }

    /** Hamburg braces for the summit: the town that begins the title. */
    private Optional<String> headed() {
        Tokens tokens = scene.tokens();
        return scene.passage()
                .allNames()
                .at(0)
                .filter(name -> isCity(name) && tokens.part(0) == Part.TITLE && !isMarked(name.end()))
                .map(name -> tokens.text(name.first(), name.end()));
    }

    /** Beijing: words of somebody there; Brussels' plan. */
    private boolean isMarked(int token) {
        return scene.tokens().is(token, Tokens.MARK);
    }

    /** The day of the last week that a sentence beside this one names, and one of these leaders with it; else empty. */
    String day(List<Party> parties) {
        int sentence = scene.passage().sentence();
        return Stream.of(sentence - 1, sentence + 1)
                .filter(beside -> isBeside(beside) && isAbout(scene.passage().of(beside), parties))
                .flatMap(beside -> new Timing(sceneOf(beside)).told())
                .map(FoundDate::when)
                .filter(when -> when.precision() == Precision.DAY && isRecent(when.earliest()))
                .findFirst()
                .map(Timing::value)
                .orElse("");
    }

    private static boolean isAbout(Passage passage, List<Party> parties) {
        return passage.names().stream().flatMap(name -> name.leader().stream()).anyMatch(leader -> parties.stream()
                .anyMatch(Party.of(leader)::isSameAs));
    }

    private boolean isRecent(LocalDate day) {
        return !day.isAfter(scene.day()) && day.isAfter(scene.day().minusDays(WEEK));
    }

    private boolean isBeside(int sentence) {
        return sentence >= 0 && sentence < scene.tokens().sentenceCount();
    }

    private Scene sceneOf(int sentence) {
        Passage passage = scene.passage().of(sentence);
        return new Scene(passage, scene.cues(), scene.forms(), scene.day());
    }

    /** GYEONGJU, South Korea, before the first sentence of a report. */
    private Optional<String> dateline() {
        Tokens tokens = scene.tokens();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int first = tokens.sentenceStart(sentence);
            if (tokens.part(first) == Part.BODY) {
                return scene.passage()
                        .allNames()
                        .at(first)
                        .filter(name -> isCity(name) && tokens.is(first, Tokens.UPPER))
                        .map(name -> tokens.text(name.first(), name.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCity(NameSpan name) {
        return name.kind() == NameKind.CAPITAL || name.kind() == NameKind.PLACE;
    }
}
