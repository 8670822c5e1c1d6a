package io.wirewatch.text;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.DateMention;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Name;
import io.wirewatch.api.Quote;
import io.wirewatch.api.Sentence;
import io.wirewatch.api.Token;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.lexicon.FunctionWords;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.Quotation;
import io.wirewatch.text.quote.Quotations;
import io.wirewatch.text.quote.QuotedSpan;
import io.wirewatch.text.quote.Speakers;
import io.wirewatch.text.quote.SpeechWords;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An article analysed, as the rest of Wirewatch sees it: the lists of the API and, beneath them, tokens as numbers. What
 * costs is worked out when first asked for and kept.
 */
public final class Analysis implements AnalysedText {

    private final TextAnalyser analyser;
    private final Tokens tokens;
    private final Map<Object, Object> kept = new ConcurrentHashMap<>();
    // What is asked for at every word has a field of its own. Each value is immutable: threads that race make it twice.
    private @Nullable Names names;
    private List<FoundDate> @Nullable [] datesBySentence;
    private @Nullable List<QuotedSpan> quotedSpans;
    private @Nullable Speakers speakers;
    private Drops drops = new Drops(false);

    Analysis(TextAnalyser analyser, Tokens tokens) {
        this.analyser = analyser;
        this.tokens = tokens;
    }

    /** Why sentences were passed over. */
    public Drops drops() {
        return drops;
    }

    /** Has those who read this text say why they pass over sentences. Called before anybody does. */
    public void keepDrops() {
        drops = new Drops(true);
    }

    /** The tokens as numbers. */
    public Tokens raw() {
        return tokens;
    }

    /** The names by their tokens. */
    public Names nameSpans() {
        Names known = names;
        if (known == null) {
            known = analyser.names(tokens);
            names = known;
        }
        return known;
    }

    /** The dates of one sentence, in its order. */
    public List<FoundDate> datesIn(int sentence) {
        List<FoundDate>[] bySentence = datesBySentence();
        List<FoundDate> known = bySentence[sentence];
        if (known == null) {
            known = analyser.dates().tag(tokens, sentence);
            bySentence[sentence] = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private List<FoundDate>[] datesBySentence() {
        List<FoundDate>[] known = datesBySentence;
        if (known == null) {
            known = (List<FoundDate>[]) new List<?>[tokens.sentenceCount()];
            datesBySentence = known;
        }
        return known;
    }

    /** What stands between quotation marks, by its tokens. */
    public List<QuotedSpan> quotedSpans() {
        List<QuotedSpan> known = quotedSpans;
        if (known == null) {
            known = List.copyOf(Quotations.spans(tokens));
            quotedSpans = known;
        }
        return known;
    }

    /** Whether a stretch of tokens lies at least in part between quotation marks. */
    public boolean isQuoted(int from, int to) {
        List<QuotedSpan> spans = quotedSpans();
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (spans.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).first() < to;
    }

    /** What stands between quotation marks, with its speakers. */
    public List<Quotation> quotations() {
        return memo("quotations", () -> List.copyOf(new Quotations(tokens, speech(), speakers()).find(quotedSpans())));
    }

    /** Who speaks, asked for by the verbs that say so. */
    public Speakers speakers() {
        Speakers known = speakers;
        if (known == null) {
            known = new Speakers(tokens, nameSpans(), speech());
            speakers = known;
        }
        return known;
    }

    /**
     * The code of the language that the text is in: as the article says, else that of its commonest words; empty where
     * they do not tell.
     */
    public String language() {
        return memo("language", () -> analyser.dates().language(tokens));
    }

    /** The small words that build sentences. */
    public FunctionWords functionWords() {
        return analyser.functionWords();
    }

    private SpeechWords speech() {
        return analyser.speech().of(language());
    }

    /** Where the terms of a lexicon stand in the text. */
    public Hits hits(Lexicon lexicon) {
        return memo(lexicon, () -> lexicon.find(tokens));
    }

    /**
     * A value that is worked out once for this text and kept.
     *
     * @param key what the value is; equal keys mean one value
     */
    @SuppressWarnings("unchecked")
    public <T> T memo(Object key, Supplier<T> value) {
        Object known = kept.get(key);
        if (known == null) {
            known = value.get();
            kept.put(key, known);
        }
        return (T) known;
    }

    @Override
    public Article article() {
        return tokens.article();
    }

    @Override
    public List<Sentence> sentences() {
        return memo("sentences", () -> {
            List<Sentence> sentences = new ArrayList<>();
            int paragraph = -1;
            for (int i = 0; i < tokens.sentenceCount(); i++) {
                int first = tokens.sentenceStart(i);
                int end = tokens.sentenceEnd(i);
                paragraph += tokens.is(first, Tokens.PARAGRAPH) ? 1 : 0;
                sentences.add(new Sentence(
                        tokens.part(first),
                        tokens.start(first),
                        tokens.end(end - 1),
                        first,
                        end,
                        Math.max(0, paragraph)));
            }
            return List.copyOf(sentences);
        });
    }

    @Override
    public List<Token> tokens() {
        return memo("tokens", () -> {
            List<Token> list = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                list.add(new Token(tokens.part(i), tokens.start(i), tokens.end(i), tokens.folded(i)));
            }
            return List.copyOf(list);
        });
    }

    @Override
    public List<Name> names() {
        return memo("api names", () -> nameSpans().all().stream()
                .filter(span -> !span.kind().type().isEmpty())
                .map(span -> new Name(
                        tokens.part(span.first()),
                        tokens.start(span.first()),
                        tokens.end(span.end() - 1),
                        span.kind().type(),
                        span.value(),
                        span.country()))
                .toList());
    }

    @Override
    public List<DateMention> dates() {
        return memo("api dates", () -> analyser.dates().tag(tokens).stream()
                .map(FoundDate::mention)
                .toList());
    }

    @Override
    public List<Quote> quotes() {
        return memo("quotes", () -> quotations().stream().map(this::quote).toList());
    }

    private Quote quote(Quotation quotation) {
        QuotedSpan span = quotation.span();
        int end = span.open() ? tokens.end(span.end() - 1) : tokens.start(span.end());
        return new Quote(tokens.part(span.first()), tokens.start(span.first()), end, quotation.speaker());
    }

    /** The words from one token to the one before {@code end}, with their place. */
    public Excerpt excerpt(int first, int end) {
        return article().excerpt(tokens.part(first), tokens.start(first), tokens.end(end - 1));
    }
}
