package io.wirewatch.cli;

import io.wirewatch.api.Article;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.stream.ArticleWriter;
import io.wirewatch.stream.ArticleWriter.Written;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.DeadLetter;
import io.wirewatch.stream.Topics;
import java.time.Clock;

/** Writes what was read to the topics: articles in order of date, what could not be read to the dead letters. */
final class Delivery {

    private Delivery() {}

    static Written run(Inbox.Mail mail, Cluster cluster, Topics topics, Stopping stopping) {
        try (ArticleWriter writer = new ArticleWriter(cluster, topics, "replay", Clock.systemUTC())) {
            for (ReadFailure failure : mail.failures()) {
                if (!failure.isSkipped()) {
                    DeadLetter letter = new DeadLetter(failure.stage(), failure.reason(), "", failure.file());
                    writer.writeDeadLetter(failure.file(), failure.original().toArray(), letter);
                }
            }
            for (Article article : mail.articles()) {
                if (stopping.asked()) {
                    break;
                }
                writer.write(article);
            }
            return writer.commit();
        }
    }
}
