package io.wirewatch.cli;

import io.wirewatch.article.ReadFailure;
import io.wirewatch.stream.ArticleWriter.Written;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code replay}: articles of files to their topic, in order of date. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Writes articles to their topic, in order of date. Replaying them again adds no alert.")
final class ReplayCommand implements Callable<Integer> {

    private final Stopping stopping;

    @Mixin
    private final ClusterOptions clusterOptions = new ClusterOptions();

    @Mixin
    private final Inbox inbox = new Inbox();

    @Spec
    private @Nullable CommandSpec spec;

    ReplayCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Cluster cluster = clusterOptions.cluster();
        Topics topics = clusterOptions.topics();
        try (TopicSetup setup = new TopicSetup(cluster)) {
            setup.verify(TopicPlan.all(topics, List.of(), 1));
        }
        Inbox.Mail mail = inbox.open(System.in);
        for (ReadFailure failure : mail.failures()) {
            screen.say(Screen.shown(failure.file() + ": not read (" + failure.stage() + "): " + failure.reason()));
        }
        Written written = Replay.run(mail, cluster, topics, stopping);
        screen.say(Wording.count(written.articles(), "article") + mail.span() + " written to " + topics.articles()
                + " at " + cluster.bootstrapServers() + "; " + written.deadLetters() + " to " + topics.deadLetters());
        return (mail.filesMissing() ? ExitCode.FILES : ExitCode.DONE).number();
    }
}
