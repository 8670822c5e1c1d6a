package io.wirewatch.cli;

import io.wirewatch.api.Article;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Hands on each article that is read and tells of each that is not. Thread-confined. */
final class Intake {

    private final Screen screen;
    private ExitCode end = ExitCode.DONE;
    private long read;
    private long unread;

    Intake(Screen screen) {
        this.screen = screen;
    }

    /** Goes through all of them, until it is told to stop or nobody looks any more; closes them. */
    void each(Stream<ReadOutcome> outcomes, BooleanSupplier stopped, Consumer<Article> use) {
        try (outcomes) {
            Iterator<ReadOutcome> each = outcomes.iterator();
            while (!stopped.getAsBoolean() && screen.open() && each.hasNext()) {
                take(each.next(), use);
            }
            if (read + unread == 0 && !stopped.getAsBoolean() && screen.open()) {
                screen.say("No article there: folders are searched to any depth, and hidden files left out");
            }
        }
    }

    private void take(ReadOutcome outcome, Consumer<Article> use) {
        if (outcome instanceof ReadArticle article) {
            read++;
            use.accept(article.article());
        } else {
            note((ReadFailure) outcome);
        }
    }

    private void note(ReadFailure failure) {
        unread++;
        worsen(ExitCode.of(failure));
        screen.say(ReadText.of(failure));
    }

    /** Makes the end no better than this. */
    void worsen(ExitCode code) {
        end = end.or(code);
    }

    ExitCode end() {
        return end;
    }

    long read() {
        return read;
    }

    long unread() {
        return unread;
    }
}
