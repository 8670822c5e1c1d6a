package io.wirewatch.article.html;

import io.wirewatch.article.date.TextDate;
import io.wirewatch.article.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Dates that a page shows to its readers. */
final class DatedElements {

    private static final Set<String> ATTRIBUTES = PageDate.MARKS.get("attribute");
    private static final Set<String> CHANGED = PageDate.MARKS.get("changed");
    private static final Set<String> APPEARED = PageDate.MARKS.get("appeared");
    private static final Set<String> APART = Set.of("aside", "nav", "blockquote");
    private static final int MOST = 150;
    private static final int LONGEST = 140;
    private static final int LONGEST_ELEMENT = 560;
    private static final int OPENING = 40;
    private static final int CALENDAR = 40;
    /** Blocks below the headline within which a page shows its date. */
    private static final int NEAR = 12;

    private final DatedPage page;
    /** Number of the place of the headline, or of the first prose where the page shows none; less than 0 till asked for. */
    private int headline = -1;

    DatedElements(DatedPage page) {
        this.page = page;
    }

    private int headline() {
        if (headline < 0) {
            headline = findHeadline();
        }
        return headline;
    }

    /** A heading or else a line that is the title, else a heading in other words, else the beginning of the text. */
    private int findHeadline() {
        List<Place> headings = page.survey().headings();
        return Stream.<Supplier<Optional<Place>>>of(
                        () -> first(headings, this::isTitle),
                        () -> placeOf(block -> block.kind() == Block.Kind.HEADING && isTitle(block)),
                        () -> placeOf(this::isTitle),
                        () -> first(headings, heading -> true),
                        () -> placeOf(Block::isProse))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Place::index)
                .orElse(0);
    }

    private static Optional<Place> first(List<Place> places, Predicate<Place> which) {
        return places.stream().filter(which).findFirst();
    }

    private Optional<Place> placeOf(Predicate<Block> which) {
        return page.outline().blocks().stream().filter(which).map(Block::place).findFirst();
    }

    private boolean isTitle(Place heading) {
        return ShownText.of(heading.element(), LONGEST_ELEMENT).equals(page.title());
    }

    private boolean isTitle(Block block) {
        return block.text().equals(page.title());
    }

    private boolean isAfterHeadline(Place place) {
        return place.index() > headline();
    }

    /** The time that an element gives to machines. */
    Optional<PageDate> time() {
        List<Place> times = page.survey().times().stream()
                .filter(this::isInArticle)
                .limit(MOST)
                .toList();
        return firstTime(times, DatedElements::saysPublished)
                .or(() -> firstTime(times, time -> isAfterHeadline(time) && !saysModified(time)))
                .or(() -> firstTime(times, time -> !saysModified(time)));
    }

    /** The time in a column beside the text that says that it is the one of publication, and is the only one there. */
    Optional<PageDate> timeBeside() {
        List<Place> times = page.survey().times().stream()
                .filter(time -> time.tag().equals("time") && saysPublished(time) && isAside(time))
                .limit(2)
                .toList();
        return times.size() == 1 ? firstTime(times, time -> true) : Optional.empty();
    }

    private boolean isAside(Place time) {
        for (Place at = time; at != null && !at.tag().equals("body"); at = at.parent()) {
            if (!at.tag().equals("aside") && isApart(at, at.equals(time))) {
                return false;
            }
        }
        return true;
    }

    private Optional<PageDate> firstTime(List<Place> times, Predicate<Place> which) {
        return times.stream()
                .filter(which)
                .map(time -> page.read(value(time), "time"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String value(Place place) {
        Element time = place.element();
        return Stream.concat(ATTRIBUTES.stream(), Stream.of("content", "title", "data-time", "data-timestamp"))
                .map(attribute -> time.attr(attribute).strip())
                .filter(text -> text.length() > 6)
                .findFirst()
                .orElseGet(() -> ShownText.of(time, LONGEST_ELEMENT));
    }

    private static boolean saysPublished(Place place) {
        Element time = place.element();
        String names = (time.className() + " " + time.attr("itemprop") + " " + time.id()).toLowerCase(Locale.ROOT);
        return time.hasAttr("pubdate")
                || names.contains("publish")
                || names.contains("entry-date")
                || names.contains("created")
                || names.contains("entry-time");
    }

    private static boolean saysModified(Place place) {
        Element time = place.element();
        String names = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
        boolean named = names.contains("modified") || names.contains("updated");
        Place parent = place.parent();
        if (named || parent == null) {
            return named;
        }
        String around = ShownText.of(parent.element(), LONGEST);
        return around.length() < LONGEST && tellsOfChange(around);
    }

    /** The date in an element that is named after one. */
    Optional<PageDate> element() {
        List<Place> dated =
                page.survey().dated().stream().filter(this::isInArticle).toList();
        return firstShown(dated, this::isAfterHeadline).or(() -> firstShown(dated, element -> true));
    }

    private Optional<PageDate> firstShown(List<Place> dated, Predicate<Place> which) {
        List<Place> wanted = dated.stream().filter(which).limit(MOST).toList();
        return firstOf(wanted, text -> !tellsOfChange(text)).or(() -> firstOf(wanted, text -> true));
    }

    private Optional<PageDate> firstOf(List<Place> elements, Predicate<String> which) {
        return elements.stream()
                .map(DatedElements::fromPublished)
                .filter(text -> text.length() > 5 && which.test(text))
                .map(text -> page.read(text, "element"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PageDate> firstIn(List<String> texts, Predicate<String> which, String source) {
        return texts.stream()
                .filter(which)
                .map(text -> page.read(text, source))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An element's first words, from the word published on where they tell of a change before it. */
    private static String fromPublished(Place place) {
        Element element = place.element();
        String title = element.attr("title");
        String text = ShownText.of(element, LONGEST_ELEMENT);
        if (text.length() > LONGEST_ELEMENT) {
            return "";
        }
        String words = fromPublished(text);
        if (WrittenDate.in(words, 0, Math.min(words.length(), LONGEST)).isPresent()) {
            return words;
        }
        String apart = text.length() < CALENDAR ? ShownText.apart(element, CALENDAR) : "";
        if (WrittenDate.in(apart).isPresent()) {
            return apart;
        }
        return Stream.of(title, element.attr("data-time"), element.attr("data-timestamp"), words)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String fromPublished(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        int changed = first(folded, CHANGED);
        int published = first(folded, APPEARED);
        return changed >= 0 && published > changed ? text.substring(published) : text;
    }

    private static int first(String folded, Set<String> words) {
        return words.stream()
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    /** Whether a text tells when something was changed, and not when it appeared. */
    private static boolean tellsOfChange(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return first(folded, CHANGED) >= 0 && first(folded, APPEARED) < 0;
    }

    /**
     * Short lines of the page that have a date, those near the headline first; else what the text itself says at its
     * start.
     */
    Optional<PageDate> text() {
        List<String> near = near();
        return firstIn(near, text -> !tellsOfChange(text), "text")
                .or(() -> firstIn(lines(page.outline().blocks()), text -> !tellsOfChange(text), "text"))
                .or(() -> firstIn(told(), text -> true, "text"))
                .or(this::dateline);
    }

    /** The day in the head of the page above the article, on which it may only have been fetched. */
    Optional<PageDate> ofMasthead() {
        List<String> lines = page.outline().blocks().stream()
                .filter(block -> isInMasthead(block.place()) && block.text().length() < LONGEST)
                .map(Block::text)
                .toList();
        return firstIn(lines, text -> true, "text");
    }

    /** Lines that say when the article appeared, whatever the boxes are called that they stand in. */
    private List<String> told() {
        return page.outline().blocks().stream()
                .filter(block -> block.text().length() < LONGEST
                        && block.place().verdict() != Names.Verdict.COMMENTS
                        && first(block.text().toLowerCase(Locale.ROOT), APPEARED) == 0
                        && !block.place().isAmongComments())
                .map(Block::text)
                .toList();
    }

    /** Lines that tell of the last change. */
    Optional<PageDate> changed() {
        return firstIn(lines(page.outline().blocks()), text -> true, "modified");
    }

    private Optional<PageDate> dateline() {
        return page.outline().blocks().stream()
                .filter(Block::isProse)
                .limit(2)
                .map(block -> TextDate.of(block.text()))
                .flatMap(Optional::stream)
                .map(found -> new PageDate(found.date().at(), "text"))
                .findFirst();
    }

    private List<String> near() {
        List<Block> blocks = page.outline().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).place().index() >= headline()) {
                return lines(blocks.subList(i, Math.min(blocks.size(), i + NEAR)));
            }
        }
        return List.of();
    }

    private List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            String text = block.text();
            boolean line = text.length() < LONGEST || (text.length() < LONGEST * 2 && !isTold(block));
            if (line && DatedPage.hasDigit(text) && !text.contains("©") && isInArticle(block.place())) {
                lines.add(fromPublished(text));
            }
        }
        return lines;
    }

    /** Whether a block is a paragraph of the article and not one that says when it appeared. */
    private static boolean isTold(Block block) {
        String opening = block.text().substring(0, Math.min(block.text().length(), OPENING));
        return block.isProse() && first(opening.toLowerCase(Locale.ROOT), APPEARED) < 0;
    }

    /** Whether a place stands in the head of the page, which holds neither its headline nor its text. */
    private boolean isInMasthead(Place place) {
        if (place.index() > headline()) {
            return false;
        }
        for (Place at = place; at != null && !at.tag().equals("body"); at = at.parent()) {
            if (at.last() < headline() && at.prose() == 0 && (at.tag().equals("header") || isMasthead(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMasthead(Place place) {
        return Names.isMasthead(place.element().id())
                || Names.isMasthead(place.element().className());
    }

    /** Whether no list of other articles, no comment, no quoted post and no head of the page is around a place. */
    private boolean isInArticle(Place place) {
        if (isInMasthead(place)) {
            return false;
        }
        for (Place at = place; at != null && !at.tag().equals("body"); at = at.parent()) {
            if (isApart(at, at.equals(place))) {
                return false;
            }
        }
        return true;
    }

    private boolean isApart(Place at, boolean itself) {
        Names.Verdict verdict = at.verdict();
        if (verdict == Names.Verdict.COMMENTS || APART.contains(at.tag())) {
            return true;
        }
        return !itself
                && verdict == Names.Verdict.OUTSIDE
                && !Names.mayDate(at.element())
                && !page.outline().hasHeadline(at)
                && at.prose() * 2 <= page.outline().prose();
    }
}
