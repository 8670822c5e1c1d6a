package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.token.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of a measure, by their numbers in the lexicon. */
final class MeasureWords {

    final int noun;
    final int nounSure;
    final int nounNot;
    final int nounWeak;
    final int context;
    final int applies;
    final int none;
    final int describes;
    final int bare;
    final int offTopic;
    final int with;
    final int each;
    final int faces;
    final int gapStop;
    final int reach;
    final int be;
    final int now;
    final int negation;
    final int cause;
    final int onTop;
    final int zero;
    final int recall;
    final int meanwhile;
    final int ableTo;
    final int began;
    final int announce;
    final int propose;
    final int starts;
    final int moves;
    final int supposes;
    final int would;
    final int threaten;
    final int toldPast;
    final int levies;
    final int document;

    final int rated;
    final int standing;
    final int condition;
    final Map<String, Integer> verbs;
    final Map<String, Integer> nouns;
    final Map<String, Integer> middles;
    final Map<String, Integer> hits;
    final Map<String, Integer> withs;
    final Map<String, Integer> wholes;
    /** By a code: words that stand for it where goods are meant. */
    final Map<String, Integer> codes;
    /** By the action of a verb: what it makes of another action whose noun it governs. */
    final Map<String, Map<String, String>> governs;

    /** Verbs by which the thing itself goes up or down. */
    final List<Integer> moved;

    final Set<String> openers;
    final Set<String> pronouns;
    final Set<String> noObject;
    final Set<String> joins;
    final Set<String> goodsStop;
    final Set<String> notGoods;
    final Set<String> toRate;
    final Set<String> fromRate;
    final Set<String> fromRateThere;
    final Set<String> between;
    final Set<String> beforeRate;
    final Set<String> listed;
    final Set<String> beforeListed;
    final Set<String> towards;
    final Set<String> sources;
    final Set<String> goodsAfter;
    final Set<String> prepositions;
    final Set<String> backed;
    final Set<String> governments;
    final Set<String> decisions;
    final Set<String> tells;
    final Set<String> noAgents;
    final Set<String> pointing;
    final Set<String> persons;
    final Set<String> byRate;
    final Set<String> notVerb;
    final Set<String> clauses;
    final Set<String> general;
    final Set<String> deals;
    final Set<String> against;
    final Set<String> agents;
    final Set<String> pays;
    final Set<String> madeIn;
    final Set<String> toRateThere;
    final Set<String> relatives;
    final Set<String> and;

    MeasureWords(FrameWords words) {
        noun = words.list("noun");
        nounSure = words.list("noun.sure");
        nounNot = words.list("noun.not");
        nounWeak = words.list("noun.weak");
        context = words.list("context");
        applies = words.list("applies");
        none = words.list("none");
        describes = words.list("describes");
        bare = words.list("bare");
        offTopic = words.list("offTopic");
        with = words.list("with");
        each = words.list("each");
        faces = words.list("faces");
        gapStop = words.list("gapStop");
        reach = words.list("reach");
        be = words.list("lists.be");
        now = words.list("lists.now");
        condition = words.list("lists.condition");
        cause = words.list("lists.cause");
        onTop = words.list("onTop");
        zero = words.list("zero");
        threaten = words.list("lists.threaten");
        supposes = words.list("supposes");
        would = words.list("lists.would");
        moves = words.list("moves");
        starts = words.list("starts");
        announce = words.list("lists.announce");
        propose = words.list("lists.propose");
        began = words.list("began");
        ableTo = words.list("ableTo");
        meanwhile = words.list("meanwhile");
        recall = words.list("recall");
        toldPast = words.list("tells.past");
        levies = words.list("levies");
        document = words.list("document");
        rated = words.list("rated");
        standing = words.list("standing");
        negation = words.list("lists.negation");
        verbs = lists(words, "do.");
        nouns = lists(words, "act.");
        middles = lists(words, "goes.");
        hits = lists(words, "hit.");
        withs = lists(words, "with.");
        wholes = lists(words, "whole.");
        codes = lists(words, "code.");
        moved = List.of(words.list("goes.raise"), words.list("goes.cut"));
        governs = governs(words);
        openers = set(words, "openers");
        pronouns = set(words, "pronouns");
        noObject = set(words, "noObject");
        joins = set(words, "joins");
        goodsStop = set(words, "goodsStop");
        notGoods = set(words, "notGoods");
        toRate = set(words, "toRate");
        fromRate = set(words, "fromRate");
        fromRateThere = set(words, "fromRateThere");
        between = set(words, "between");
        beforeRate = set(words, "beforeRate");
        listed = set(words, "listed");
        beforeListed = set(words, "beforeListed");
        towards = set(words, "towards");
        sources = set(words, "sources");
        goodsAfter = set(words, "goodsAfter");
        prepositions = set(words, "prepositions");
        backed = set(words, "backed");
        governments = set(words, "governments");
        decisions = set(words, "decisions");
        tells = set(words, "tells");
        noAgents = set(words, "noAgents");
        pointing = set(words, "pointing");
        persons = set(words, "persons");
        byRate = set(words, "byRate");
        notVerb = set(words, "notVerb");
        clauses = set(words, "clauses");
        general = set(words, "general");
        deals = set(words, "deals");
        against = set(words, "against");
        agents = set(words, "agents");
        pays = set(words, "pays");
        madeIn = set(words, "madeIn");
        toRateThere = set(words, "toRateThere");
        relatives = set(words, "relatives");
        and = set(words, "and");
    }

    /** Words that are compared one by one where a trigger was found, and not sought in every text. */
    private static Set<String> set(FrameWords words, String name) {
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

    private static Map<String, Integer> lists(FrameWords words, String prefix) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        words.named(prefix).forEach(name -> lists.put(name, words.list(prefix + name)));
        return lists;
    }
}
