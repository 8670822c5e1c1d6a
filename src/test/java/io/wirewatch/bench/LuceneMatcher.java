package io.wirewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** The same rules in Lucene Monitor, as its authors advise: interval queries behind the multipass presearcher. */
final class LuceneMatcher implements AutoCloseable {

    private static final String FIELD = "text";
    private static final int PASSES = 4;
    private static final int SENTENCE_GAP = 1_000;

    private final Monitor monitor;

    LuceneMatcher(List<GeneratedNews.Rule> rules) {
        try {
            MonitorConfiguration settings = new MonitorConfiguration();
            settings.setQueryUpdateBufferSize(10_000);
            monitor = new Monitor(new Words(), new MultipassTermFilteredPresearcher(PASSES), settings);
            List<MonitorQuery> queries = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                queries.add(new MonitorQuery(String.valueOf(i), query(rules.get(i)), null, Map.of()));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntervalQuery query(GeneratedNews.Rule rule) {
        IntervalsSource[] lists = rule.lists().stream()
                .map(list -> Intervals.or(list.stream().map(LuceneMatcher::term).toArray(IntervalsSource[]::new)))
                .toArray(IntervalsSource[]::new);
        return new IntervalQuery(FIELD, Intervals.maxwidth(rule.within(), Intervals.unordered(lists)));
    }

    private static IntervalsSource term(String term) {
        return term.indexOf(' ') < 0 ? Intervals.term(term) : Intervals.phrase(term.split(" "));
    }

    /** The rules that match an article. */
    Set<Integer> match(List<String> sentences) {
        Document document = new Document();
        sentences.forEach(sentence -> document.add(new TextField(FIELD, sentence, Field.Store.NO)));
        try {
            TreeSet<Integer> matched = new TreeSet<>();
            for (QueryMatch match :
                    monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
                matched.add(Integer.valueOf(match.getQueryId()));
            }
            return matched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters in small letters; a wide gap between sentences keeps windows within one. */
    private static final class Words extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer letters = new LetterTokenizer();
            return new TokenStreamComponents(letters, new LowerCaseFilter(letters));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return SENTENCE_GAP;
        }
    }
}
