package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that say who takes a measure and against whom. */
final class RoleWords {

    final Set<String> towards;
    /** In languages where it is no article. */
    final Set<String> towardsThere;

    final Set<String> sources;
    final Set<String> goodsAfter;
    final Set<String> prepositions;
    final Set<String> backed;
    final Set<String> governments;
    final Set<String> decisions;
    final Set<String> tells;
    final Set<String> noAgents;
    final Set<String> persons;
    final Set<String> business;
    final Set<String> whose;
    final Set<String> against;
    final Set<String> agents;
    final Set<String> pays;
    final Set<String> madeIn;
    final Set<String> relatives;
    final Set<String> which;
    final int thatCountry;
    final int report;
    final int everywhere;
    final int partners;
    final Set<String> reasons;
    final Set<String> owners;
    final Set<String> offices;
    final GoodsWords goods;
    final DealWords deal;
    final Set<String> including;
    final Set<String> states;
    /** By a code: words that stand for it where goods are meant. */
    final Map<String, Integer> codes;

    final Map<String, Integer> continents;
    /** By a code: words in which only its government writes. */
    final Map<String, Integer> voices;
    /** By a code: where only its government publishes. */
    final Map<String, Set<String>> sites;

    final int each;
    final int faces;
    final int sells;

    RoleWords(FrameWords words) {
        each = words.list("each");
        faces = words.list("faces");
        sells = words.list("sells");
        towards = MeasureWords.set(words, "towards");
        towardsThere = MeasureWords.set(words, "towardsThere");
        sources = MeasureWords.set(words, "sources");
        goodsAfter = MeasureWords.set(words, "goodsAfter");
        prepositions = MeasureWords.set(words, "prepositions");
        backed = MeasureWords.set(words, "backed");
        governments = MeasureWords.set(words, "governments");
        decisions = MeasureWords.set(words, "decisions");
        tells = MeasureWords.set(words, "tells");
        noAgents = MeasureWords.set(words, "noAgents");
        persons = MeasureWords.set(words, "persons");
        business = MeasureWords.set(words, "business");
        whose = MeasureWords.set(words, "whose");
        against = MeasureWords.set(words, "against");
        agents = MeasureWords.set(words, "agents");
        pays = MeasureWords.set(words, "pays");
        madeIn = MeasureWords.set(words, "madeIn");
        reasons = MeasureWords.set(words, "reasons");
        offices = MeasureWords.set(words, "offices");
        owners = MeasureWords.set(words, "owners");
        including = MeasureWords.set(words, "including");
        goods = new GoodsWords(words);
        deal = new DealWords(words);
        states = MeasureWords.set(words, "states");
        relatives = MeasureWords.set(words, "relatives");
        which = MeasureWords.set(words, "which");
        report = words.list("lists.report");
        thatCountry = words.list("thatCountry");
        everywhere = words.list("everywhere");
        partners = words.list("partners");
        sites = words.named("site.").stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> MeasureWords.set(words, "site." + code)));
        voices = words.numbers("voice.");
        codes = words.numbers("code.");
        continents = words.numbers("continent.");
    }
}
