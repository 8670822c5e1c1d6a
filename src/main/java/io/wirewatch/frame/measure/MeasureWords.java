package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.LinkedHashMap;
import java.util.Map;

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
    final int condition;
    final Map<String, Integer> verbs;
    final Map<String, Integer> nouns;
    final Map<String, Integer> middles;
    final Map<String, Integer> hits;
    final Map<String, Integer> withs;

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
        negation = words.list("lists.negation");
        verbs = lists(words, "do.");
        nouns = lists(words, "act.");
        middles = lists(words, "goes.");
        hits = lists(words, "hit.");
        withs = lists(words, "with.");
    }

    private static Map<String, Integer> lists(FrameWords words, String prefix) {
        Map<String, Integer> lists = new LinkedHashMap<>();
        words.named(prefix).forEach(name -> lists.put(name, words.list(prefix + name)));
        return lists;
    }
}
