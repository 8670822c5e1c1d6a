package io.wirewatch.article.html;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The date of publication of a page, by the first of these that gives a plausible one: meta tags, JSON-LD,
 * {@code <time>} and its like in the article, elements named after dates, dates in the page's data, the visible text
 * near the headline, marks of the last change, the address of the page's picture. A day in the page's address stands
 * above them: it is the outlet's own, where a mark in UTC may be a day off; it lends its day, and the mark its time
 * where both agree. A mark in a zone of its own that is some days earlier stands above the day of a printed issue.
 *
 * @param at the date with the page's own offset
 * @param source what gave it: {@code url}, {@code meta}, {@code json-ld}, {@code time}, {@code element}, {@code data},
 *     {@code text}, {@code modified}, {@code image}
 */
record PageDate(OffsetDateTime at, String source) {

    static final WordLists MARKS = WordLists.ofPhrases("dates.txt");
    private static final Set<String> PUBLISHED = MARKS.get("published");
    private static final Set<String> MODIFIED = MARKS.get("modified");
    private static final Set<String> KEYS = MARKS.get("key");
    private static final int EARLIEST = 1990;
    /** Days by which a page may appear before the issue that its address names. */
    private static final int ISSUE = 7;

    static Optional<PageDate> of(DatedPage page) {
        Optional<PageDate> marked = marked(page);
        Optional<PageDate> address = UrlDate.of(page.survey().anyAddress())
                .map(at -> new PageDate(at, "url"))
                .filter(date -> date.isPlausible(page.latest()));
        if (address.isPresent()) {
            return marked.filter(mark -> mark.standsAbove(address.get(), page)).or(() -> address);
        }
        return marked;
    }

    /**
     * Whether it names the day of an address, or in a zone of its own a day before it, as where the address is that of a
     * printed issue; unless readers see the day of the address.
     */
    private boolean standsAbove(PageDate address, DatedPage page) {
        long later = ChronoUnit.DAYS.between(at.toLocalDate(), address.at.toLocalDate());
        boolean zoned = at.getOffset().getTotalSeconds() != 0;
        return later == 0 || (zoned && later > 0 && later <= ISSUE && !address.isShown(page));
    }

    private boolean isShown(DatedPage page) {
        DatedElements shown = new DatedElements(page);
        return shown.time()
                .or(shown::element)
                .or(shown::text)
                .filter(seen -> daysFrom(seen) == 0)
                .isPresent();
    }

    private static Optional<PageDate> marked(DatedPage page) {
        DatedElements shown = new DatedElements(page);
        List<Supplier<Optional<PageDate>>> chain = List.of(
                () -> meta(page, PUBLISHED, "meta"),
                () -> page.read(page.data().published(), "json-ld"),
                shown::time,
                () -> inScripts(page, Set.of(KEYS.iterator().next())),
                shown::element,
                () -> inScripts(page, KEYS),
                shown::timeBeside,
                shown::text,
                () -> meta(page, MODIFIED, "modified"),
                () -> page.read(page.data().modified(), "modified"),
                shown::changed,
                () -> UrlDate.of(page.survey().meta("og:image", "twitter:image"))
                        .map(at -> new PageDate(at, "image")),
                shown::ofMasthead);
        return chain.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(date -> date.isPlausible(page.latest()))
                .findFirst();
    }

    /** The other days, by two and more, that the page's marks of its appearance and its address name. */
    List<String> conflicts(DatedPage page) {
        Optional<PageDate> address = UrlDate.of(page.survey().anyAddress()).map(found -> new PageDate(found, "url"));
        return Stream.of(meta(page, PUBLISHED, "meta"), page.read(page.data().published(), "json-ld"), address)
                .flatMap(Optional::stream)
                .filter(other -> other.isPlausible(page.latest()) && daysFrom(other) > 1)
                .map(other -> other.source + " says " + other.at.toLocalDate())
                .toList();
    }

    private long daysFrom(PageDate other) {
        return Math.abs(ChronoUnit.DAYS.between(at.toLocalDate(), other.at.toLocalDate()));
    }

    /** Whether a page of the web may have appeared then. */
    boolean isPlausible(LocalDate latest) {
        return at.getYear() >= EARLIEST && !at.toLocalDate().isAfter(latest.plus(1, ChronoUnit.DAYS));
    }

    private static Optional<PageDate> meta(DatedPage page, Collection<String> names, String source) {
        return names.stream()
                .map(name -> page.read(page.survey().meta(name), source))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PageDate> inScripts(DatedPage page, Set<String> keys) {
        return keys.stream()
                .map(key -> page.read(page.valueOf(key), "data"))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
