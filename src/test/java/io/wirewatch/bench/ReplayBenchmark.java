package io.wirewatch.bench;

import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.ReadSettings;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Audience;
import io.wirewatch.replay.Dispatch;
import io.wirewatch.replay.Pace;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Replay;
import io.wirewatch.replay.Selection;
import io.wirewatch.replay.Speed;
import io.wirewatch.stream.ArticleJson;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.ReplayLog;
import io.wirewatch.stream.ReplayWire;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How fast {@code replay --speed max} is, beside a plain producer that sends the same bytes to the same broker, in turns in
 * one process. Arguments: number of articles, number of turns.
 */
public final class ReplayBenchmark {

    private final Cluster cluster;
    private final Path archive;
    private final Path folder;
    private final int articles;

    private ReplayBenchmark(Cluster cluster, Path archive, Path folder, int articles) {
        this.cluster = cluster;
        this.archive = archive;
        this.folder = folder;
        this.articles = articles;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Path folder = Files.createTempDirectory("wirewatch-bench");
        Path archive = folder.resolve("archive");
        ReutersArchive.write(archive, articles, 1);
        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("broker"), 0))) {
            new ReplayBenchmark(new Cluster(broker.bootstrapServer(), Map.of()), archive, folder, articles).run(turns);
        }
    }

    private void run(int turns) throws Exception {
        double[] plain = new double[turns];
        double[] sent = new double[turns];
        System.out.printf("%d articles in the form of Reuters-21578, %d turns%n", articles, turns);
        for (int turn = 0; turn < turns; turn++) {
            Topics topics = topics("bench" + turn + ".");
            List<Dispatch> same = new ArrayList<>();
            try (Archive read = read()) {
                read.articles().forEachRemaining(same::add);
            }
            plain[turn] = rate(plain(same, topics("plain" + turn + ".")));
            same.clear();
            Duration[] took = replay(topics);
            sent[turn] = rate(took[1]);
            System.out.printf(
                    Locale.ROOT,
                    "turn %d: plain producer %,.0f/s, replay into the topic %,.0f/s, reading and sorting before it"
                            + " %,.0f/s, ratio %.2f%n",
                    turn + 1,
                    plain[turn],
                    sent[turn],
                    rate(took[0]),
                    sent[turn] / plain[turn]);
        }
        System.out.printf(
                Locale.ROOT,
                "median: plain %,.0f/s, replay %,.0f/s, ratio %.2f%n",
                median(plain),
                median(sent),
                median(sent) / median(plain));
    }

    private Archive read() {
        Archive read = new Archive(Selection.ALL, ArticleJson::write, folder, 256L << 20);
        read.gather(new ArticleReader(ReadSettings.USUAL).read(List.of(archive)).iterator());
        return read;
    }

    private Duration[] replay(Topics topics) throws InterruptedException {
        long begun = System.nanoTime();
        try (Archive read = read()) {
            long sorted = System.nanoTime();
            try (ReplayWire wire = ReplayWire.replaying(cluster, topics, read.name(), Clock.systemUTC())) {
                Progress.Order order = new Progress.Order(
                        read.name(), "bench", Clock.systemUTC().instant(), read.size());
                new Replay(
                                wire,
                                new ReplayLog(cluster, topics).sent(any -> true),
                                new Pace(Speed.MAX, System::nanoTime),
                                Audience.NOBODY,
                                Clock.systemUTC())
                        .run(order, Progress.Counts.NONE, read);
            }
            return new Duration[] {Duration.ofNanos(sorted - begun), Duration.ofNanos(System.nanoTime() - sorted)};
        }
    }

    private Duration plain(List<Dispatch> articles, Topics topics) {
        long begun = System.nanoTime();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                cluster.bootstrapServers(),
                "batch.size",
                256 * 1024,
                "linger.ms",
                5,
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class))) {
            for (Dispatch article : articles) {
                var unused = producer.send(new ProducerRecord<>(topics.articles(), article.id(), article.text()));
            }
            producer.flush();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Topics topics(String prefix) {
        Topics topics = new Topics(prefix);
        try (TopicSetup setup = new TopicSetup(cluster)) {
            setup.create(TopicPlan.all(topics, List.of(), 4));
            setup.create(TopicPlan.replays(topics));
        }
        return topics;
    }

    private double rate(Duration took) {
        return articles / (took.toNanos() / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
