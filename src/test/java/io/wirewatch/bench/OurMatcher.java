package io.wirewatch.bench;

import io.wirewatch.api.Article;
import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.YamlList;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.rule.condition.Condition;
import io.wirewatch.rule.condition.ConditionReader;
import io.wirewatch.rule.condition.Requirements;
import io.wirewatch.rule.condition.Stretch;
import io.wirewatch.rule.match.Candidates;
import io.wirewatch.rule.match.RuleIndex;
import io.wirewatch.rule.match.RuleIndexBuilder;
import io.wirewatch.rule.match.TermTable;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Wirewatch's matcher on generated rules: tokens, one pass for all rules, then the windows of the few that may hold. */
final class OurMatcher {

    private static final Place PLACE = Place.of("bench");

    private final Tokenizer tokenizer;
    private final RuleIndex index;
    private final List<Condition> conditions = new ArrayList<>();

    OurMatcher(List<GeneratedNews.Rule> rules) {
        Vocabulary vocabulary = new Vocabulary();
        tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(List.of(), List.of()));
        TermTable terms = new TermTable(new Terms(vocabulary, new WordForms(Map.of()), new FormTable()));
        Diagnostics problems = new Diagnostics();
        ConditionReader reader = new ConditionReader(terms, name -> false, name -> List.of(), problems);
        RuleIndexBuilder builder = new RuleIndexBuilder(terms);
        for (GeneratedNews.Rule rule : rules) {
            Condition condition = reader.read(node(rule));
            conditions.add(condition);
            builder.add(Requirements.of(condition, false));
        }
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.all().toString());
        }
        index = builder.build();
    }

    private static YamlNode node(GeneratedNews.Rule rule) {
        List<YamlNode> lists = new ArrayList<>();
        for (List<String> list : rule.lists()) {
            lists.add(new YamlList(
                    PLACE,
                    list.stream()
                            .map(term -> (YamlNode) new YamlText(PLACE, term))
                            .toList()));
        }
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        entries.put("all", new YamlMap.Entry(PLACE, new YamlList(PLACE, lists)));
        entries.put("within", new YamlMap.Entry(PLACE, new YamlText(PLACE, String.valueOf(rule.within()))));
        return new YamlMap(PLACE, entries);
    }

    Tokens tokens(Article article) {
        return tokenizer.tokens(article, List.of());
    }

    /** The rules that match an article. */
    Set<Integer> match(Article article) {
        Tokens tokens = tokens(article);
        Candidates candidates = index.candidates(tokens);
        TreeSet<Integer> matched = new TreeSet<>();
        for (int pair = 0; pair < candidates.size(); pair++) {
            int sentence = candidates.sentence(pair);
            Stretch stretch = new Stretch(
                    tokens, candidates.hits(), tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            if (!conditions.get(candidates.rule(pair)).find(stretch).isEmpty()) {
                matched.add(candidates.rule(pair));
            }
        }
        return matched;
    }
}
