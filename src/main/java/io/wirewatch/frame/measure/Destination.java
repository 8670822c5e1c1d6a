package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.name.NameSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom "to" names: who levies the thing on goods that go there, and to whom an exemption is given. */
final class Destination {

    /** Tokens of the goods that the thing falls on. */
    private static final int GOODS = 14;
    /** Tokens from "exports" to the "to" before where they go. */
    private static final int GOING = 3;

    /** Tokens from "exemptions to" to the first who gets one. */
    private static final int GIVEN = 4;

    private Destination() {}

    /** The code of the country that the goods behind a thing go to. */
    static Optional<String> of(MeasureWords words, Passage passage, Trigger trigger, Predicate<NameSpan> levies) {
        int limit = Math.min(trigger.nounEnd() + GOODS, passage.to());
        for (int token = trigger.nounEnd(); token < limit && !passage.isMark(token, ";:"); token++) {
            if (passage.hits().at(token, words.noun)) {
                return Optional.empty();
            }
            boolean imports = words.who.goods.imports.contains(passage.tokens().folded(token))
                    && token + 1 < limit
                    && passage.tokens().folded(token + 1).equals("of");
            if (imports) {
                return passage.allNames().endingAt(token).filter(levies).map(NameSpan::country);
            }
            if (words.near.going.contains(passage.tokens().folded(token))) {
                return behind(words, passage, token + 1, levies);
            }
        }
        return Optional.empty();
    }

    /** Who levies nothing any more on what is sold there: we sell our fish to Norway at a zero tariff. */
    static Optional<Roles> sold(MeasureWords words, Passage passage, Trigger trigger, Predicate<NameSpan> levies) {
        if (trigger.relation() != Relation.WHOLE || !trigger.action().equals("remove")) {
            return Optional.empty();
        }
        int from = Math.max(passage.from(), trigger.first() - GOODS);
        int sells = passage.hits().last(words.who.sells, from, trigger.first());
        if (sells < 0) {
            return Optional.empty();
        }
        for (int token = sells + 1; token < trigger.first() - 1; token++) {
            Optional<String> buyer = behind(words, passage, token, levies);
            if (buyer.isPresent()) {
                List<String> sellers = passage.allNames().within(passage.from(), sells, levies).stream()
                        .map(NameSpan::country)
                        .filter(code -> !code.equals(buyer.get()))
                        .limit(1)
                        .toList();
                return Optional.of(new Roles(List.of(buyer.get()), sellers));
            }
        }
        return Optional.empty();
    }

    /** To whom somebody gives an exemption: the first name behind "granted exemptions to". */
    static Optional<NameSpan> given(Passage passage, Trigger trigger, Predicate<NameSpan> suffers) {
        int to = trigger.to();
        boolean names = trigger.action().equals("exempt")
                && to < passage.to()
                && (passage.tokens().folded(to).equals("to")
                        || passage.tokens().folded(to).equals("for"));
        return names ? Actors.firstAfter(passage, to, to + GIVEN, suffers) : Optional.empty();
    }

    private static Optional<String> behind(MeasureWords words, Passage passage, int from, Predicate<NameSpan> levies) {
        for (int token = from; token < Math.min(from + GOING, passage.to() - 1); token++) {
            if (words.who.goods.into.contains(passage.tokens().folded(token))
                    || passage.tokens().folded(token).equals("to")) {
                int name = passage.tokens().folded(token + 1).equals("the") ? token + 2 : token + 1;
                return passage.allNames()
                        .at(name)
                        .filter(levies)
                        .map(NameSpan::country)
                        .or(() -> code(words, passage, name));
            }
        }
        return Optional.empty();
    }

    /** A bloc or country by a word that is no name of it: to Europe. */
    private static Optional<String> code(MeasureWords words, Passage passage, int token) {
        return words.who.codes.entrySet().stream()
                .filter(code -> passage.hits().at(token, code.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
