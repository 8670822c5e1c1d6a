package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.token.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of a measure: of its thing and its actions, by their numbers in the lexicon, and the words around them. */
final class MeasureWords {

    final int noun;
    final int with;
    final int gapStop;
    final int reach;
    final int be;
    final int supposes;
    final int ableTo;
    final int levies;
    final int charges;
    final int document;
    final int serves;
    final int purposes;
    final int eased;
    final int beside;
    /** Without the thing, and what is so behind a word for goods: duty-free wheat imports. */
    final int free;

    final int freely;
    final int taxed;
    /** Behind "as" they open no clause. */
    final int asIs;

    final Map<String, Integer> falls;
    final Map<String, Integer> comparisons;
    final Map<String, Integer> verbs;
    final Map<String, Integer> nouns;
    final Map<String, Integer> middles;
    final Map<String, Integer> hits;
    final Map<String, Integer> withs;
    final Map<String, Integer> wholes;

    final ThingWords thing;
    final TimeWords when;
    final RateWords rate;
    final GoverningWords govern;
    final RoleWords who;
    final NearWords near;
    final ExciseWords excise;
    final CourtWords court;
    final HabitWords habit;

    MeasureWords(FrameWords words) {
        noun = words.list("noun");
        with = words.list("with");
        gapStop = words.list("gapStop");
        reach = words.list("reach");
        be = words.list("lists.be");
        supposes = words.list("supposes");
        ableTo = words.list("ableTo");
        charges = words.list("charges");
        levies = words.list("levies");
        document = words.list("document");
        serves = words.list("serves");
        purposes = words.list("purposes");
        eased = words.list("eased");
        beside = words.list("beside");
        free = words.list("free");
        freely = words.list("freely");
        taxed = words.list("taxed");
        asIs = words.list("asIs");
        falls = words.numbers("falls.");
        comparisons = words.numbers("more.");
        verbs = words.numbers("do.");
        nouns = words.numbers("act.");
        middles = words.numbers("goes.");
        hits = words.numbers("hit.");
        withs = words.numbers("with.");
        wholes = words.numbers("whole.");
        thing = new ThingWords(words);
        when = new TimeWords(words);
        rate = new RateWords(words);
        govern = new GoverningWords(words);
        who = new RoleWords(words);
        near = new NearWords(words);
        court = new CourtWords(words);
        habit = new HabitWords(words);
        excise = new ExciseWords(words);
    }

    /** Words that are compared one by one where a trigger was found, and not sought in every text. */
    static Set<String> set(FrameWords words, String name) {
        return words.lists().getOrDefault(name, List.of()).stream()
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
