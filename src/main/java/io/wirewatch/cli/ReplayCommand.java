package io.wirewatch.cli;

import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Pace;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Speed;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code replay}: an archive of articles to their topic, in order of date, at any pace, each once. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        subcommands = ReplayListCommand.class,
        description = {
            "Writes articles to their topic, in order of date over all files, each once.",
            "",
            "An interrupted replay goes on where it stopped when the same command is given again; what was replayed"
                    + " before is left out. In a terminal, space pauses and goes on, → lets one article out."
        })
final class ReplayCommand implements Callable<Integer> {

    /** Of how many articles the ids are remembered, to say which came twice: 64 MiB of memory at most. */
    private static final long IDS = 2_500_000;

    private final Stopping stopping;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Option(
            names = "--speed",
            paramLabel = "SPEED",
            defaultValue = "max",
            converter = SpeedOption.class,
            description = "max, 1x (as it happened), 1000x, or 1d/s: a day of news a second (default: max).")
    private Speed speed = Speed.MAX;

    @Option(names = "--again", description = "Sends what was replayed before once more.")
    private boolean again;

    @Option(
            names = "--id",
            paramLabel = "NAME",
            description = "Name of the replay (default: a hash of the articles). Of two with the same name the later"
                    + " one goes on and the earlier one ends.")
    private @Nullable String id;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Writes what could not be read, or is doubtful, to a file, as JSON.")
    private @Nullable Path errors;

    @Spec
    private @Nullable CommandSpec spec;

    ReplayCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        checkUsage(command);
        Screen screen = Screen.of(command);
        StatusLine line = new StatusLine(command.commandLine().getErr());
        ReplayRun run = new ReplayRun(clusterOptions.cluster(), clusterOptions.topics(), line, stopping);
        prepare(clusterOptions.cluster(), clusterOptions.topics());
        try (Archive archive = archiveOptions.archive();
                Unread unread = new Unread(screen, errors)) {
            gather(archive, unread, line);
            if (stopping.asked()) {
                screen.say("Stopped while reading; nothing was written.");
                return ExitCode.DONE.number();
            }
            stopping.takeCare();
            ReplayRun.Name name = new ReplayRun.Name(id == null ? archive.name() : id, again, archiveOptions.shown());
            Progress progress = replay(run, name, archive, unread);
            screen.say(new ReplayWords(clusterOptions.topics()).of(progress, run.told(), archive));
            if (!unread.sum().isEmpty()) {
                screen.say(unread.sum());
            }
            boolean refused = progress.counts().refused() > 0 && unread.exitCode() == ExitCode.DONE;
            return (refused ? ExitCode.FINDINGS : unread.exitCode()).number();
        }
    }

    private void checkUsage(CommandSpec command) {
        if (archiveOptions.paths().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "Which articles? Name files or folders, or - for standard input.");
        }
        try {
            var unused = archiveOptions.selection();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Topics apart are made as they are named; the live ones are made by whoever runs the cluster. */
    private static void prepare(Cluster cluster, Topics topics) {
        try (TopicSetup setup = new TopicSetup(cluster)) {
            if (!topics.prefix().equals(Topics.DEFAULT_PREFIX)) {
                setup.create(TopicPlan.all(topics, List.of(), TopicPlan.PARTITIONS));
            }
            setup.verify(TopicPlan.all(topics, List.of(), 1));
            setup.create(TopicPlan.replays(topics));
            setup.verify(TopicPlan.replays(topics));
        }
    }

    private void gather(Archive archive, Unread unread, StatusLine line) {
        try (ReadAhead ahead = new ReadAhead(
                new ArticleReader(archiveOptions.reading()).read(archiveOptions.paths(), System.in), stopping::asked)) {
            Doubts doubts = new Doubts(Clock.systemUTC(), IDS);
            archive.gather(new Iterator<ReadOutcome>() {
                private long count;

                @Override
                public boolean hasNext() {
                    return ahead.hasNext();
                }

                @Override
                public ReadOutcome next() {
                    ReadOutcome outcome = ahead.next();
                    count++;
                    if (line.due()) {
                        line.show(String.format("Reading: %,d article%s", count, count == 1 ? "" : "s"));
                    }
                    if (unread.note(outcome)) {
                        line.clear();
                    } else if (outcome instanceof ReadArticle read) {
                        doubts.changed(read).ifPresent(unread::doubt);
                    }
                    return outcome;
                }
            });
        }
        line.clear();
    }

    private Progress replay(ReplayRun run, ReplayRun.Name name, Archive archive, Unread unread)
            throws InterruptedException {
        Pace pace = new Pace(speed, System::nanoTime);
        Keys keys = Keys.hear(key -> press(key, pace));
        try {
            return run.go(name, archive, pace, unread::miss);
        } finally {
            keys.close();
        }
    }

    private static void press(int key, Pace pace) {
        if (key == ' ') {
            pace.pauseOrGoOn();
        } else if (key == Keys.RIGHT) {
            pace.step();
        }
    }
}
