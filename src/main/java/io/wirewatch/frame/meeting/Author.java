package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.config.Leader;
import io.wirewatch.config.World;
import io.wirewatch.text.Analysis;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Finds the leader whose own words an article is: by the name of its source, or the first one in its title. */
final class Author {

    private static final int SHORTEST = 4;

    private Author() {}

    static Optional<Party> of(Analysis text, World world) {
        LocalDate day = text.article().publishedAt().toLocalDate();
        String source = text.article().source().toLowerCase(Locale.ROOT);
        Optional<Leader> owner = world.leadersAt(day).stream()
                .filter(leader -> leader.family().length() >= SHORTEST
                        && source.contains(leader.family().toLowerCase(Locale.ROOT)))
                .findFirst();
        return owner.or(() -> titled(text, day)).map(Author::party);
    }

    private static Optional<Leader> titled(Analysis text, LocalDate day) {
        return text.nameSpans().all().stream()
                .takeWhile(name -> text.raw().part(name.first()) == Part.TITLE)
                .flatMap(name -> name.leader().stream())
                .filter(leader -> leader.heldOn(day))
                .findFirst();
    }

    private static Party party(Leader leader) {
        String title = leader.title().toLowerCase(Locale.ROOT);
        return new Party(leader.family(), leader.country(), title, Party.Rank.NAMED);
    }
}
