package io.wirewatch.cli;

import com.dynatrace.hash4j.hashing.Hashing;
import io.wirewatch.api.Article;
import io.wirewatch.article.Origin;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.replay.Fingerprints;
import io.wirewatch.stream.PublicationTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person should know of articles that were read well: an id that came before with another text, a date that no
 * topic takes. Holds 32 bytes or so for each article. Not safe for several threads.
 */
final class Doubts {

    /** The stage of a doubt that is no failure: both articles are kept. */
    static final String ID = "id";

    private final InstantSource clock;
    private final long most;
    private final Fingerprints ids = new Fingerprints();
    private final Fingerprints articles = new Fingerprints();

    /**
     * Nothing read yet.
     *
     * @param most of how many articles the ids are remembered
     */
    Doubts(InstantSource clock, long most) {
        this.clock = clock;
        this.most = most;
    }

    /** What is doubtful of the next article. */
    List<ReadFailure> of(ReadArticle read) {
        List<ReadFailure> doubts = new ArrayList<>(date(read).stream().toList());
        changed(read).ifPresent(doubts::add);
        return doubts;
    }

    /** That a topic refuses its date. */
    private Optional<ReadFailure> date(ReadArticle read) {
        return PublicationTime.objection(read.article().publishedAt(), clock.instant())
                .map(objection -> new ReadFailure(read.file(), "date", objection + ": no topic takes it"));
    }

    /** That its id came before with something else. */
    Optional<ReadFailure> changed(ReadArticle read) {
        if (ids.size() >= most) {
            return Optional.empty();
        }
        Article article = read.article();
        long id = Hashing.komihash5_0().hashCharsToLong(article.id());
        long title = Hashing.komihash5_0().hashCharsToLong(article.title());
        long body = Hashing.komihash5_0().hashCharsToLong(article.body());
        boolean known = !ids.add(id);
        boolean other = articles.add(Hashing.komihash5_0().hashLongLongLongToLong(id, title, body));
        return known && other
                ? Optional.of(new ReadFailure(
                        read.file(),
                        ID,
                        "its id " + article.id() + " came before with another text: both are kept, the later one as"
                                + " a change of the earlier one"))
                : Optional.empty();
    }

    /** An article with its doubts among the notes. */
    static ReadArticle noted(ReadArticle read, List<ReadFailure> doubts) {
        if (doubts.isEmpty()) {
            return read;
        }
        Origin from = read.from();
        List<String> notes = new ArrayList<>(from.notes());
        doubts.forEach(doubt -> notes.add(doubt.reason()));
        return new ReadArticle(
                read.article(), new Origin(from.file(), from.format(), from.dateSource(), from.cuts(), notes));
    }
}
