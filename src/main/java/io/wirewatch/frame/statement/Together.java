package io.wirewatch.frame.statement;

import io.wirewatch.config.Bloc;
import io.wirewatch.config.World;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is meant where several speak as one: the members of a bloc that the text names are that bloc; "the ministers" and
 * "the joint statement" are those who spoke together before. One text, one thread.
 */
final class Together {

    /** Fewest who are taken for the bloc that they are the members of. */
    private static final int FEWEST = 4;

    /** Most sentences from those who spoke together to "the ministers". */
    private static final int NEAR = 6;

    /** Most tokens of a phrase that names nobody: the defence ministers. */
    private static final int SHORT = 5;

    /** Observers of a bloc that is no state's: the Union at the Group of Seven. */
    private static final String OBSERVER = "EU";

    private static final Pattern THE = Pattern.compile("(?i)(?:the|both|two) ");

    private final Analysis text;
    private final StatementWords words;
    private final World world;

    private List<Speaker> last = List.of();
    private int lastSentence;

    Together(Analysis text, StatementWords words, World world) {
        this.text = text;
        this.words = words;
        this.world = world;
    }

    /** The attribution with those who are meant. */
    Attribution meant(Passage sentence, Attribution said) {
        List<Speaker> all = said.speakers();
        if (all.size() >= FEWEST) {
            return said.by(bloc(all).map(List::of).orElse(all));
        }
        if (all.size() > 1) {
            return said;
        }
        Speaker one = all.get(0);
        if (isJointPaper(sentence, one)) {
            List<Speaker> signed = isNear(sentence) ? last : text.speakers().participants(one.first());
            return signed.size() > 1 ? said.by(named(signed, one)) : said;
        }
        return isNear(sentence) && isMany(sentence, one) ? said.by(named(last, one)) : said;
    }

    /** Keeps who spoke together: several, or those of a bloc. */
    void remember(Passage sentence, Attribution said) {
        boolean speaks = said.cue().kind() == Cue.Kind.SAYS || said.cue().kind() == Cue.Kind.JUDGES;
        List<Speaker> all = said.speakers();
        boolean together = all.size() > 1
                ? all.stream().noneMatch(one -> one.side().isEmpty())
                : all.get(0).kind() != Speaker.Kind.PERSON && isBloc(all.get(0).side());
        if (speaks && together) {
            last = all;
            lastSentence = sentence.sentence();
        }
    }

    /** All who spoke together where one of them stands for a paper that is theirs. */
    Attribution signed(Attribution paper, Attribution said) {
        boolean first = paper.speakers().get(0).kind() == Speaker.Kind.PAPER
                && said.speakers().size() == 1
                && last.size() > 1
                && last.get(0).name().equals(said.speakers().get(0).name());
        return first ? said.by(named(last, said.speakers().get(0))) : said;
    }

    boolean isBloc(String side) {
        return world.blocs().stream().anyMatch(bloc -> bloc.code().equals(side));
    }

    private static List<Speaker> named(List<Speaker> all, Speaker words) {
        return all.stream()
                .map(one -> new Speaker(one.name(), one.side(), one.kind(), words.first(), words.end()))
                .toList();
    }

    private boolean isNear(Passage sentence) {
        return !last.isEmpty() && sentence.sentence() - lastSentence <= NEAR;
    }

    /** "A joint statement", "the joint communique" without a word of whose it is. */
    private boolean isJointPaper(Passage sentence, Speaker speaker) {
        return speaker.kind() == Speaker.Kind.PAPER
                && speaker.side().isEmpty()
                && sentence.has(words.voice.joint, speaker.first(), speaker.end());
    }

    /** "The ministers", and "they" who are no others: many, and nobody in particular. */
    private boolean isMany(Passage sentence, Speaker speaker) {
        boolean people = speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.OFFICE;
        if (people && last.size() > 1 && speaker.first() == last.get(0).first()) {
            return true; // "they", who were begun to be named there
        }
        return people
                && speaker.side().isEmpty()
                && speaker.end() - speaker.first() <= SHORT
                && THE.matcher(speaker.name()).lookingAt()
                && sentence.hits().any(words.voice.together, speaker.first(), speaker.end());
    }

    /** The bloc that the text names whose members speak, all but one at least. */
    private Optional<Speaker> bloc(List<Speaker> all) {
        Set<String> sides = all.stream()
                .map(Speaker::side)
                .filter(side -> !side.equals(OBSERVER))
                .collect(Collectors.toSet());
        return world.blocs().stream()
                .filter(bloc -> bloc.members().containsAll(sides)
                        && sides.size() >= Math.max(FEWEST - 1, bloc.members().size() - 1))
                .flatMap(bloc -> mention(bloc).stream())
                .findFirst()
                .map(name -> new Speaker(
                        text.raw().text(name.first(), name.end()),
                        name.country(),
                        Speaker.Kind.GOVERNMENT,
                        all.get(0).first(),
                        all.get(all.size() - 1).end()));
    }

    private Optional<NameSpan> mention(Bloc bloc) {
        return text.nameSpans().all().stream()
                .filter(span -> span.kind() == NameKind.BLOC && span.country().equals(bloc.code()))
                .findFirst();
    }
}
