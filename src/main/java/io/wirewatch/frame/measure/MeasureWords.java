package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.token.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of a measure: of its thing and its actions, by their numbers in the lexicon, and the words around them. */
final class MeasureWords {

    final int noun;
    final int with;
    final int each;
    final int mutual;
    final int faces;
    final int struck;
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
    final int puts;
    final int inForce;
    final int beside;
    final int sells;
    /** Without the thing, and what is so behind a word for goods: duty-free wheat imports. */
    final int free;

    final int freely;
    final int taxed;
    /** Behind "as" they open no clause. */
    final int asIs;
    /** By these verbs an act is done that a noun names: introduced a tariff cut. */
    final int enacts;
    /** Verbs of beginning, behind which another may stand. */
    final int begins;

    final Map<String, Integer> falls;
    final Map<String, Integer> comparisons;
    final Map<String, Integer> verbs;
    final Map<String, Integer> nouns;
    final Map<String, Integer> middles;
    final Map<String, Integer> hits;
    final Map<String, Integer> withs;
    final Map<String, Integer> wholes;
    /** By the action of a verb: what it makes of another action whose noun it governs. */
    final Map<String, Map<String, String>> governs;

    final ThingWords thing;
    final TimeWords when;
    final RateWords rate;
    final RoleWords who;
    final NearWords near;
    final ExciseWords excise;
    final CourtWords court;
    final HabitWords habit;

    MeasureWords(FrameWords words) {
        noun = words.list("noun");
        with = words.list("with");
        each = words.list("each");
        mutual = words.list("mutual");
        faces = words.list("faces");
        struck = words.list("struck");
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
        puts = words.list("puts");
        inForce = words.list("inForce");
        beside = words.list("beside");
        sells = words.list("sells");
        free = words.list("free");
        freely = words.list("freely");
        taxed = words.list("taxed");
        asIs = words.list("asIs");
        enacts = words.list("enacts");
        begins = words.list("begins");
        falls = words.numbers("falls.");
        comparisons = words.numbers("more.");
        verbs = words.numbers("do.");
        nouns = words.numbers("act.");
        middles = words.numbers("goes.");
        hits = words.numbers("hit.");
        withs = words.numbers("with.");
        wholes = words.numbers("whole.");
        governs = governs(words);
        thing = new ThingWords(words);
        when = new TimeWords(words);
        rate = new RateWords(words);
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

    private static Map<String, Map<String, String>> governs(FrameWords words) {
        Map<String, Map<String, String>> governs = new LinkedHashMap<>();
        for (String verb : words.named("governs.")) {
            Map<String, String> makes = new LinkedHashMap<>();
            for (String pair : words.lists().getOrDefault("governs." + verb, List.of())) {
                int gap = pair.indexOf(' ');
                makes.put(pair.substring(0, gap), pair.substring(gap + 1));
            }
            governs.put(verb, makes);
        }
        return governs;
    }
}
