package io.wirewatch.cli;

import io.wirewatch.config.ConfigException;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.detect.Publication;
import io.wirewatch.detect.Publications;
import io.wirewatch.stream.AlertTopics;
import io.wirewatch.stream.InstanceState;
import io.wirewatch.stream.LiveDetectors;
import io.wirewatch.stream.Watch;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * The engine in force, which what is published changes. A change makes a whole new engine and puts it in place of the one
 * before: whoever has asked for an engine goes on with that one.
 *
 * <p>What is published goes before a file or a plugin of the same id, until it is removed. A detector that cannot be used
 * is reported, and the one before it stays.
 */
final class LiveEngine implements Supplier<Watch>, LiveDetectors.Listener {

    private final String name;
    private final Path config;
    private final Consumer<String> report;
    private final List<LoadedDetector> own;
    private final Publications publications = new Publications();
    private final Instant startedAt = Instant.now();
    private volatile Engine engine;
    private volatile List<String> refused = List.of();

    /**
     * An engine with the detectors of a configuration folder and of plugins.
     *
     * @param name what it is called where it says how it fares; no other that runs has the same
     * @param report is told what cannot be used, now or later
     */
    LiveEngine(String name, Path config, List<Path> plugins, Consumer<String> report) {
        this.name = name;
        this.config = config;
        this.report = report;
        this.engine = Engine.load(config, plugins, report);
        this.own = engine.loaded();
    }

    @Override
    public Watch get() {
        return engine;
    }

    @Override
    public InstanceState state() {
        Engine now = engine;
        List<LoadedDetector> loaded = now.loaded();
        List<DetectorHealth> health = now.health();
        List<InstanceState.Running> running = new ArrayList<>();
        for (int i = 0; i < loaded.size(); i++) {
            String from = loaded.get(i).from().name().toLowerCase(Locale.ROOT);
            running.add(
                    new InstanceState.Running(health.get(i), from, loaded.get(i).source()));
        }
        return new InstanceState(name, startedAt, Instant.now(), running, refused);
    }

    @Override
    public void take(List<Publication> news, AlertTopics alertTopics) {
        news.forEach(publications::take);
        List<String> lines = new ArrayList<>();
        try {
            Lineup lineup = settled(alertTopics);
            engine = engine.with(lineup.text()::analyse, lineup.all());
            sayNews(news);
        } catch (ConfigException | WrongSettings e) {
            lines.add("what is published is not taken up, for " + config + " no longer fits: " + brief(e));
        }
        publications.refused().forEach(one -> lines.add(one.reason() + "; " + insteadOf(one.publication())));
        lines.stream().filter(line -> !refused.contains(line)).forEach(this::complain);
        refused = List.copyOf(lines);
    }

    private Lineup settled(AlertTopics alertTopics) {
        List<Lineup> tried = new ArrayList<>();
        publications.settle(published -> {
            tried.add(Lineup.of(config, own, published, alertTopics));
            return tried.get(tried.size() - 1).refusals();
        });
        return tried.get(tried.size() - 1);
    }

    private static String brief(RuntimeException e) {
        List<String> lines = String.valueOf(e.getMessage()).lines().toList();
        return lines.get(0) + (lines.size() > 1 ? " and " + (lines.size() - 1) + " more lines" : "");
    }

    private void complain(String line) {
        // Asked for here and no earlier: an engine is made beside the broker, and logging must begin in one thread.
        LoggerFactory.getLogger(LiveEngine.class).error("{}", line);
        report.accept(line);
    }

    private String insteadOf(Publication refused) {
        return engine.loaded().stream()
                .map(LoadedDetector::identity)
                .filter(one -> one.key().equals(refused.key()))
                .findFirst()
                .map(one -> "version " + one.version() + " goes on")
                .orElse("none of this id runs");
    }

    private void sayNews(List<Publication> news) {
        Set<String> keys = new HashSet<>();
        news.forEach(one -> keys.add(one.key()));
        publications.refused().forEach(one -> keys.remove(one.publication().key()));
        for (LoadedDetector one : engine.loaded()) {
            if (keys.remove(one.identity().key())) {
                report.accept("detector " + one.identity().key() + " v"
                        + one.identity().version() + " now runs, from " + one.source());
            }
        }
        keys.forEach(key -> report.accept("detector " + key + " does not run"));
    }
}
