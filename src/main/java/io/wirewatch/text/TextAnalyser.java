package io.wirewatch.text;

import io.wirewatch.api.Article;
import io.wirewatch.config.ConfigException;
import io.wirewatch.config.Problem;
import io.wirewatch.config.World;
import io.wirewatch.text.date.DateTagger;
import io.wirewatch.text.furniture.Furniture;
import io.wirewatch.text.furniture.Kind;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.FunctionWords;
import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameTagger;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Span;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Analyses articles with the words and the world of a configuration folder. Immutable and safe to share. */
public final class TextAnalyser {

    private static final Set<Kind> BRIDGED = Set.of(Kind.PAGE_BREAK, Kind.ADVERTISEMENT);

    private final Furniture furniture;
    private final Tokenizer tokenizer;
    private final Terms terms;
    private final FormTable forms;
    private final World world;
    private final NameTagger names;
    private final SpeechWords speech;
    private final FunctionWords functionWords;
    private final DateTagger dates;

    private TextAnalyser(Path config) {
        FutureTask<World> loading = new FutureTask<>(() -> World.load(config.resolve("world")));
        new Thread(loading, "world").start();
        Vocabulary vocabulary = new Vocabulary();
        TextWords words = TextWords.load(config.resolve("text"));
        furniture = Furniture.load(config);
        tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(words.list("titles"), words.list("others")));
        forms = new FormTable();
        terms = new Terms(vocabulary, new WordForms(words.irregular()), forms);
        dates = new DateTagger(config.resolve("dates"), vocabulary);
        speech = closed(config, "speech.yaml", () -> new SpeechWords(words::list, terms));
        functionWords = closed(config, "function-words.yaml", () -> new FunctionWords(words::list, terms));
        world = result(loading);
        names = new NameTagger(world, terms, words::list);
    }

    /** Classes of words of a file; what one of them cannot be is a mistake of the file. */
    private static <T> T closed(Path config, String file, Supplier<T> classes) {
        try {
            return classes.get();
        } catch (IllegalArgumentException mistake) {
            String where = config.resolve("text").resolve(file).toString();
            throw new ConfigException(new Problem(where, 0, String.valueOf(mistake.getMessage())));
        }
    }

    /** The world is the one part that needs no other, and is read meanwhile. */
    private static World result(FutureTask<World> loading) {
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the world was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * An analyser with the words and the world of a folder.
     *
     * @param config the folder with {@code text}, {@code world} and {@code dates}
     * @throws io.wirewatch.config.ConfigException where a file of it cannot be used
     */
    public static TextAnalyser load(Path config) {
        return new TextAnalyser(config);
    }

    /** The article analysed. */
    public Analysis analyse(Article article) {
        return new Analysis(this, tokenizer.tokens(article, outside(article.body())));
    }

    /** The spans of a body that are no text of it; a sentence goes on across a page break and an advertisement. */
    private List<Span> outside(String body) {
        return furniture.find(body).stream()
                .map(span -> new Span(span.start(), span.end(), BRIDGED.contains(span.kind())))
                .toList();
    }

    Names names(Tokens tokens) {
        return names.tag(tokens);
    }

    /** Whether a text may name a leader, a leader's office or a gathering of leaders; where it is said not to, it does not. */
    public boolean mayNameLeaders(Tokens tokens) {
        return names.mayLead(tokens);
    }

    /** What finds dates and tells tenses. */
    DateTagger dates() {
        return dates;
    }

    /** The small words that build sentences. */
    FunctionWords functionWords() {
        return functionWords;
    }

    /** The words that tell who speaks. */
    SpeechWords speech() {
        return speech;
    }

    /** How terms of word lists become phrases in this analyser's numbers; for one thread at a time. */
    public Terms terms() {
        return terms;
    }

    /** What the words that terms were spelled out to may be. */
    public FormTable forms() {
        return forms;
    }

    /** The world whose names are found. */
    public World world() {
        return world;
    }
}
