package io.wirewatch.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.Article;
import io.wirewatch.article.Origin;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.article.format.RawBytes;
import io.wirewatch.replay.Progress.Counts;
import io.wirewatch.replay.Progress.Order;
import io.wirewatch.samples.Articles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private final KeptWire wire = new KeptWire();
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> missed = new ArrayList<>();
    private long enough = Long.MAX_VALUE;

    @Test
    void articlesGoOutInOrderOfPublicationWhateverTheirFiles() throws Exception {
        List<ReadOutcome> outcomes = outcomes(200);
        Collections.shuffle(outcomes, new Random(3));

        Progress progress = replay(outcomes, Selection.ALL, Counts.NONE);

        assertThat(wire.sent).containsExactlyElementsOf(ids(200));
        assertThat(progress.done()).isTrue();
        assertThat(progress.counts()).isEqualTo(new Counts(200, 0, 0));
    }

    @Test
    void theNameOfAnArchiveDoesNotDependOnTheOrderOfItsFiles() {
        List<ReadOutcome> outcomes = outcomes(50);
        String name = name(outcomes);
        Collections.shuffle(outcomes, new Random(4));

        assertThat(name(outcomes)).isEqualTo(name).matches("[0-9a-f]{16}");
        assertThat(name(outcomes.subList(1, 50))).isNotEqualTo(name);
    }

    @Test
    void theSameArchiveAgainSendsNothing() throws Exception {
        replay(outcomes(20), Selection.ALL, Counts.NONE);
        int commits = wire.commits.size();

        Progress again = replay(outcomes(20), Selection.ALL, new Counts(20, 0, 0));

        assertThat(wire.sent).hasSize(20);
        assertThat(wire.commits).hasSize(commits);
        assertThat(again.counts()).isEqualTo(new Counts(20, 0, 0));
    }

    @Test
    void aLargerArchiveSendsWhatIsNewInIt() throws Exception {
        replay(outcomes(20), Selection.ALL, Counts.NONE);

        Progress larger = replay(outcomes(25), Selection.ALL, Counts.NONE);

        assertThat(wire.sent).containsExactlyElementsOf(ids(25));
        assertThat(larger.counts()).isEqualTo(new Counts(5, 20, 0));
    }

    @Test
    void anInterruptedReplayGoesOnWithTheNextArticle() throws Exception {
        enough = 7;
        Progress stopped = replay(outcomes(20), Selection.ALL, Counts.NONE);
        assertThat(stopped.done()).isFalse();
        assertThat(wire.sent).hasSize(7);

        enough = Long.MAX_VALUE;
        Progress done = replay(outcomes(20), Selection.ALL, stopped.counts());

        assertThat(wire.sent).containsExactlyElementsOf(ids(20));
        assertThat(done.counts()).isEqualTo(new Counts(20, 0, 0));
    }

    @Test
    void whatABreakUndoesIsSentByTheNextRun() throws Exception {
        wire.breakAfter(11);
        assertThatThrownBy(() -> replay(outcomes(20), Selection.ALL, Counts.NONE))
                .hasMessage("broken");
        wire.undo();

        replay(outcomes(20), Selection.ALL, Counts.NONE);

        assertThat(wire.sent).containsExactlyElementsOf(ids(20));
    }

    @Test
    void aSelectionLeavesTheRestOut() throws Exception {
        Selection selection = new Selection(day(3), day(9), Set.of("Even Post"), 2);

        replay(outcomes(20), selection, Counts.NONE);

        assertThat(wire.sent).containsExactly("id-004", "id-006");
    }

    @Test
    void duplicatesGoOutOnceAndAChangedTextGoesOut() throws Exception {
        List<ReadOutcome> outcomes = outcomes(3);
        outcomes.addAll(outcomes(3));
        outcomes.add(read(Articles.of("id-001", "Another text.", day(1).toString())));

        replay(outcomes, Selection.ALL, Counts.NONE);

        assertThat(wire.sent).containsExactlyInAnyOrder("id-000", "id-001", "id-001", "id-002");
    }

    @Test
    void whatCouldNotBeReadIsRefusedOnce() throws Exception {
        RawBytes original = RawBytes.of("<broken".getBytes(StandardCharsets.UTF_8));
        List<ReadOutcome> outcomes = new ArrayList<>(List.of(new ReadFailure("a.html", "date", "no\ndate", original)));

        replay(outcomes, Selection.ALL, Counts.NONE);
        replay(outcomes, Selection.ALL, Counts.NONE);

        assertThat(wire.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.file()).isEqualTo("a.html");
            assertThat(refusal.stage()).isEqualTo("date");
            assertThat(refusal.reason()).isEqualTo("no date");
            assertThat(refusal.original()).asString(StandardCharsets.UTF_8).isEqualTo("<broken");
        });
    }

    @Test
    void whatTheWireDoesNotTakeIsCounted() throws Exception {
        List<ReadOutcome> outcomes = outcomes(3);
        outcomes.add(read(Articles.of("bad", "Too long.", day(9).toString())));

        assertThat(replay(outcomes, Selection.ALL, Counts.NONE).counts()).isEqualTo(new Counts(3, 0, 1));
    }

    @Test
    void beforeAWaitWhatWasSentCanBeRead() throws Exception {
        Archive archive = archive(outcomes(3), Selection.ALL);
        Pace pace = new Pace(Speed.parse("1d/s"), nanos::get);
        List<Integer> readable = new ArrayList<>();

        new Replay(wire, wire.committed(), pace, audience(readable), () -> START).run(order(3), Counts.NONE, archive);

        assertThat(readable).containsExactly(1, 2);
        assertThat(Duration.ofNanos(nanos.get())).isEqualTo(Duration.ofSeconds(2));
        assertThat(wire.commits).extracting(Progress::done).containsExactly(false, false, true);
    }

    @Test
    void aRepetitionThatWasInterruptedKeepsItsName() {
        Progress first = new Progress(order(1), Counts.NONE, Optional.empty(), START, true);
        Progress second = new Progress(new Order("r-2", "news", START, 1), Counts.NONE, Optional.empty(), START, false);
        Progress ended = new Progress(second.order(), Counts.NONE, Optional.empty(), START, true);

        assertThat(Order.again("r", List.of(first))).isEqualTo("r-2");
        assertThat(Order.again("r", List.of(first, second))).isEqualTo("r-2");
        assertThat(Order.again("r", List.of(first, ended))).isEqualTo("r-3");
    }

    @Test
    void whatTheWireRefusesIsToldWithItsReasonAndIsNotWhereTheReplayHasCome() throws Exception {
        List<ReadOutcome> outcomes = outcomes(3);
        outcomes.add(read(Articles.of("bad", "Far ahead.", day(900).toString())));

        Progress progress = replay(outcomes, Selection.ALL, Counts.NONE);

        assertThat(missed).containsExactly("bad is bad");
        assertThat(progress.reached()).contains(day(2));
        assertThat(progress.counts()).isEqualTo(new Counts(3, 0, 1));
    }

    @Test
    void whatCouldNotBeReadIsToldOnceHoweverOftenItComes() throws Exception {
        List<ReadOutcome> outcomes = outcomes(1);
        outcomes.add(new ReadFailure("f.txt", "date", "no date"));

        replay(outcomes, Selection.ALL, Counts.NONE);
        replay(outcomes, Selection.ALL, Counts.NONE);

        assertThat(missed).containsExactly("f.txt no date");
    }

    @Test
    void fingerprintsAreKeptApart() {
        Fingerprints set = new Fingerprints();
        Random random = new Random(5);
        long[] some = random.longs(50_000).toArray();
        for (long fingerprint : some) {
            assertThat(set.add(fingerprint)).isTrue();
        }

        assertThat(set.size()).isEqualTo(50_000);
        assertThat(set.add(some[77])).isFalse();
        assertThat(set.contains(0)).isFalse();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(0)).isFalse();
        assertThat(set.contains(some[49_999])).isTrue();
        assertThat(set.contains(random.nextLong())).isFalse();
    }

    private Progress replay(List<ReadOutcome> outcomes, Selection selection, Counts earlier) throws Exception {
        try (Archive archive = archive(outcomes, selection)) {
            Fingerprints known = wire.committed();
            return new Replay(wire, known, new Pace(Speed.MAX, nanos::get), audience(new ArrayList<>()), () -> START)
                    .run(order(archive.size()), earlier, archive);
        }
    }

    private Archive archive(List<ReadOutcome> outcomes, Selection selection) {
        Archive archive = new Archive(selection, ReplayTest::form, folder, 4_000);
        archive.gather(outcomes.iterator());
        return archive;
    }

    private String name(List<ReadOutcome> outcomes) {
        try (Archive archive = archive(outcomes, Selection.ALL)) {
            return archive.name();
        }
    }

    private Audience audience(List<Integer> readable) {
        return new Audience() {
            private long seen;

            @Override
            public boolean hasEnough() {
                return seen >= enough;
            }

            @Override
            public void see(long articles, Dispatch last) {
                seen = articles;
            }

            @Override
            public void refuse(Refusal refusal) {
                missed.add(refusal.file() + " " + refusal.reason());
            }

            @Override
            public void miss(Dispatch article, String reason) {
                missed.add(new String(article.id(), StandardCharsets.UTF_8) + " " + reason);
            }

            @Override
            public void rest(Duration atMost) {
                readable.add(wire.sent.size());
                nanos.addAndGet(atMost.toNanos());
            }
        };
    }

    private static Order order(long size) {
        return new Order("r", "news", START, size);
    }

    private static List<ReadOutcome> outcomes(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> {
                    Article plain = Articles.of(id(i), "Text number " + i + ".", day(i).toString());
                    return read(new Article(
                            plain.id(),
                            plain.publishedAt(),
                            i % 2 == 0 ? "even post" : "Odd Times",
                            plain.url(),
                            plain.title(),
                            plain.language(),
                            plain.body()));
                })
                .toList());
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(ReplayTest::id).toList();
    }

    private static String id(int i) {
        return String.format("id-%03d", i);
    }

    private static Instant day(int i) {
        return Instant.parse("2019-01-01T00:00:00Z").plus(Duration.ofDays(i));
    }

    private static byte[] form(Article article) {
        return (article.id() + " " + article.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static ReadOutcome read(Article article) {
        return new ReadArticle(article, new Origin("f.txt", "text", "lead", List.of(), List.of()));
    }
}
