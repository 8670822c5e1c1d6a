package io.wirewatch.frame.statement;

import io.wirewatch.config.Organisation;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.quote.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which words of a sentence belong to which of its speakers. */
final class Parting {

    private static final Set<String> CLAUSE_WORDS =
            Set.of("while", "after", "as", "but", "before", "though", "although", "when", "despite", "whereas");

    private Parting() {}

    /** What one says ends where a clause begins in which another speaks. */
    static List<Attribution> parted(Passage sentence, List<Attribution> found) {
        List<Attribution> parted = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            Attribution one = found.get(i);
            found.stream()
                    .skip(i + 1L)
                    .mapToInt(other -> other.speakers().get(0).first())
                    .filter(first -> first > one.cue().end() && beginsClause(sentence, first))
                    .min()
                    .ifPresent(first -> parted.set(found.indexOf(one), one.until(first)));
        }
        return parted;
    }

    private static boolean beginsClause(Passage sentence, int token) {
        int before = token - 1;
        String word = sentence.tokens().folded(before);
        return sentence.isMark(before, ";")
                || Reactions.opensRelative(sentence, before)
                || CLAUSE_WORDS.contains(word)
                || word.equals("and") && sentence.isMark(before - 1, ",")
                || sentence.isMark(before, ",") && opensContrast(sentence);
    }

    /** "While some back it, others warn": two clauses, each with its own speaker. */
    private static boolean opensContrast(Passage sentence) {
        String first = sentence.tokens().folded(sentence.from());
        String word =
                first.equals("but") || first.equals("and") ? sentence.tokens().folded(sentence.from() + 1) : first;
        return word.equals("while") || word.equals("although") || word.equals("though") || word.equals("whereas");
    }

    /** What somebody is said to say is not theirs but the sayer's; a standing position beside it is. */
    static List<Attribution> outermost(Passage sentence, List<Attribution> found) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution inner : found) {
            boolean nested = !Reactions.isRelative(sentence, inner)
                    && found.stream()
                            .anyMatch(outer -> !isChannel(sentence, outer, inner)
                                    && (holds(outer, inner) && !follows(inner, outer) || follows(outer, inner)));
            boolean passes = found.stream()
                    .anyMatch(told -> isChannel(sentence, inner, told) && (holds(inner, told) || follows(inner, told)));
            if (passes) {
                continue;
            }
            boolean own = found.stream()
                    .anyMatch(outer -> holds(outer, inner)
                            && !outer.speakers().get(0).side().isEmpty()
                            && outer.speakers()
                                    .get(0)
                                    .side()
                                    .equals(inner.speakers().get(0).side()));
            boolean stands = inner.cue().kind() == Cue.Kind.HOLDS
                    || inner.cue().kind() == Cue.Kind.NOUN && found.stream().noneMatch(outer -> follows(outer, inner));
            if (!nested || stands && !own) {
                kept.add(inner);
            }
        }
        return kept;
    }

    /** "Xi told Biden, state television said": an office, a paper or an outlet that passes on a person's words. */
    private static boolean isChannel(Passage sentence, Attribution outer, Attribution inner) {
        Speaker teller = outer.speakers().get(0);
        Speaker person = inner.speakers().get(0);
        if (isQuoted(sentence, person) && !isQuoted(sentence, teller)) {
            return false;
        }
        boolean reports = sentence.tokens().folded(outer.cue().first()).startsWith("report");
        if (reports && teller.kind() == Speaker.Kind.OFFICE && inner.cue().kind() != Cue.Kind.HOLDS) {
            return true;
        }
        if (isReport(teller, person) || isOfMany(sentence, teller, person)) {
            return inner.cue().kind() != Cue.Kind.HOLDS;
        }
        if (person.kind() != Speaker.Kind.PERSON
                || teller.kind() == Speaker.Kind.PERSON
                || inner.cue().kind() == Cue.Kind.HOLDS) {
            return false;
        }
        boolean outlet = sentence.allNames().within(teller.first(), teller.end()).stream()
                .anyMatch(name -> name.about() instanceof Organisation one && one.type() == Organisation.Type.MEDIA);
        boolean unnamed = teller.kind() == Speaker.Kind.UNNAMED && teller.side().isEmpty();
        return outlet || unnamed || !person.side().isEmpty() && person.side().equals(teller.side());
    }

    /** "“The president announced nothing,” a spokesman said": words about a person, and not the person's. */
    private static boolean isQuoted(Passage sentence, Speaker speaker) {
        return sentence.text().isQuoted(speaker.first(), speaker.end());
    }

    /** "The department approved it, the Pentagon said", "both sides agree, the statement said". */
    private static boolean isReport(Speaker teller, Speaker told) {
        boolean office = told.kind() == Speaker.Kind.OFFICE;
        return teller.kind() == Speaker.Kind.PAPER && !told.side().isEmpty()
                || teller.kind() == Speaker.Kind.OFFICE
                        && office
                        && !told.side().isEmpty()
                        && told.side().equals(teller.side());
    }

    /** "The Group's ministers agreed on it, the foreign ministry said": of one who took part. */
    private static boolean isOfMany(Passage sentence, Speaker teller, Speaker told) {
        return teller.kind() == Speaker.Kind.OFFICE
                && told.kind() == Speaker.Kind.UNNAMED
                && sentence.allNames().within(told.first(), told.end()).stream()
                        .anyMatch(name -> name.kind() == NameKind.BLOC);
    }

    /** "America is with us", she wrote: the sayer stands behind what another is said to do. */
    private static boolean follows(Attribution outer, Attribution inner) {
        Speaker one = outer.speakers().get(0);
        return outer.cue().kind() == Cue.Kind.SAYS
                && outer.from() < one.first()
                && inner.cue().end() <= one.first()
                && inner.cue().first() >= outer.from()
                && !one.name().equals(inner.speakers().get(0).name());
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        Speaker one = outer.speakers().get(0);
        Speaker other = inner.speakers().get(0);
        return (outer.from() == outer.cue().end() || outer.cue().kind() == Cue.Kind.NOUN)
                && outer.cue().kind() != Cue.Kind.HOLDS
                && inner.cue().first() >= outer.cue().end()
                && inner.cue().first() < outer.to()
                && other.first() >= outer.cue().end()
                && !one.name().equals(other.name());
    }
}
