package io.wirewatch.replay;

import com.dynatrace.hash4j.hashing.Hashing;
import io.wirewatch.api.Article;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The articles chosen from an archive, in order of publication, and what could not be read of it. What does not fit in its
 * share of memory lies on disk until it is closed. Not safe for several threads.
 */
public final class Archive implements AutoCloseable {

    private final Selection selection;
    private final Function<Article, byte[]> form;
    private final DateSort articles;
    private final DateSort refusals;
    private long chosen;
    private long refused;
    private long left;
    private long sum;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /**
     * An archive with nothing in it yet.
     *
     * @param form the bytes that are sent of an article
     * @param folder for what does not fit in memory
     * @param memory bytes of articles held in memory
     */
    public Archive(Selection selection, Function<Article, byte[]> form, Path folder, long memory) {
        this.selection = selection;
        this.form = form;
        this.articles = new DateSort(folder, memory - memory / 8);
        this.refusals = new DateSort(folder, memory / 8);
    }

    /** Takes in what was read, in any order. */
    public void gather(Iterator<? extends ReadOutcome> outcomes) {
        while (outcomes.hasNext()) {
            ReadOutcome outcome = outcomes.next();
            if (outcome instanceof ReadArticle read) {
                add(read.article());
            } else {
                add((ReadFailure) outcome);
            }
        }
    }

    /** What was no article is no loss and needs no dead letter. */
    private void add(ReadFailure failure) {
        if (failure.isSkipped()) {
            return;
        }
        refusals.add(Refusal.pack(failure));
        refused++;
    }

    private void add(Article article) {
        if (!selection.wants(article)) {
            left++;
            return;
        }
        Instant publishedAt = article.publishedAt().toInstant();
        Dispatch dispatch =
                new Dispatch(publishedAt, article.id().getBytes(StandardCharsets.UTF_8), form.apply(article));
        articles.add(dispatch);
        chosen++;
        sum += dispatch.fingerprint();
        first = publishedAt.isBefore(first) ? publishedAt : first;
        last = publishedAt.isAfter(last) ? publishedAt : last;
    }

    /** Name of this selection of these articles: the same in whatever files and order they come. */
    public String name() {
        long choice = Hashing.komihash5_0().hashCharsToLong(selection.signature());
        return String.format("%016x", Hashing.komihash5_0().hashLongLongLongToLong(sum, chosen, choice));
    }

    /** How many articles are to be replayed. */
    public long size() {
        return Math.min(chosen, selection.limit());
    }

    /** How many articles were read and not chosen. */
    public long leftOut() {
        return left + chosen - size();
    }

    /** How many things could not be read. */
    public long refused() {
        return refused;
    }

    /** When the first article was published; {@link Instant#MAX} where there is none. */
    public Instant first() {
        return first;
    }

    /** When the last of those gathered was published, the limit left aside; {@link Instant#MIN} where there is none. */
    public Instant last() {
        return last;
    }

    /** What could not be read, in order of the files. To be asked once, when all is gathered. */
    public Iterator<Refusal> refusals() {
        Iterator<Dispatch> packed = refusals.inOrder();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return packed.hasNext();
            }

            @Override
            public Refusal next() {
                return Refusal.unpack(packed.next());
            }
        };
    }

    /** The articles in order of publication. To be asked once, when all is gathered. */
    public Iterator<Dispatch> articles() {
        return new FirstOnes(articles.inOrder(), selection.limit());
    }

    @Override
    public void close() {
        articles.close();
        refusals.close();
    }

    /** A sequence up to a limit. */
    private static final class FirstOnes implements Iterator<Dispatch> {

        private final Iterator<Dispatch> all;
        private long left;

        FirstOnes(Iterator<Dispatch> all, long limit) {
            this.all = all;
            this.left = limit;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && all.hasNext();
        }

        @Override
        public Dispatch next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more articles");
            }
            left--;
            return all.next();
        }
    }
}
