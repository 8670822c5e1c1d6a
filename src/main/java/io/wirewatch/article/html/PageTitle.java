package io.wirewatch.article.html;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** The headline of a page: the one its readers see, where its marks agree that it is the headline. */
final class PageTitle {

    private static final int SHORTEST = 8;
    /** Words that a heading and a mark must share, and the part of the shorter one's words that these must be. */
    private static final int SHARED = 3;

    private static final double ALIKE = 0.5;
    private static final String[] BEFORE_SITE = {" | ", " – ", " — ", " - ", " :: ", " » "};

    private final Outline outline;
    private final Survey survey;
    private final String whole;

    private PageTitle(Outline outline, String whole) {
        this.outline = outline;
        this.survey = outline.survey();
        this.whole = whole;
    }

    static String of(Document page, Outline outline, LinkedData data) {
        return new PageTitle(outline, page.title()).find(data);
    }

    private String find(LinkedData data) {
        String marked =
                survey.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title");
        List<String> headings = survey.headings().stream()
                .map(heading -> heading.element().text().strip())
                .filter(text -> text.length() >= SHORTEST && !isSite(text, data.publisher()))
                .toList();
        String known = fold(data.headline() + " | " + marked + " | " + whole);
        for (String heading : headings) {
            if (known.contains(fold(heading))) {
                return heading;
            }
        }
        List<String> marks = List.of(data.headline(), isSite(marked, data.publisher()) ? "" : marked);
        for (String heading : headings) {
            if (marks.stream().anyMatch(mark -> isAlike(heading, mark))) {
                return heading;
            }
        }
        return marks.stream()
                .filter(mark -> !mark.isEmpty())
                .map(mark -> mark.equals(data.headline()) ? mark : withoutSite(mark))
                .findFirst()
                .or(this::lesserHeading)
                .or(() -> headings.stream()
                        .filter(text -> text.length() >= SHORTEST * 2)
                        .findFirst())
                .orElseGet(() -> withoutSite(whole));
    }

    /** A heading of a lower rank that the title in the head of the page begins with. */
    private Optional<String> lesserHeading() {
        String title = fold(whole);
        return outline.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && !block.isLink())
                .map(Block::text)
                .filter(text -> text.length() >= SHORTEST * 2 && title.startsWith(fold(text)))
                .findFirst();
    }

    /** Whether a heading is no headline but the name of the site, as its logo is. */
    private boolean isSite(String text, String publisher) {
        String folded = fold(text);
        String title = fold(whole);
        boolean named =
                folded.equals(fold(survey.meta("og:site_name", "application-name"))) || folded.equals(fold(publisher));
        boolean behind = folded.length() * 2 < title.length()
                && Arrays.stream(BEFORE_SITE).anyMatch(mark -> title.endsWith(mark + folded));
        return (named || behind) && !title.equals(folded);
    }

    /** Whether a heading says what a mark says in other words, as where one is cut for search engines. */
    private static boolean isAlike(String heading, String mark) {
        Set<String> words = words(heading);
        Set<String> others = words(mark);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= SHARED && words.size() >= fewer * ALIKE;
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(fold(text).split("[^\\p{L}\\p{N}]+")));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ").replace('’', '\'');
    }

    /** A title without the name of the site behind a mark. */
    private static String withoutSite(String title) {
        for (String mark : BEFORE_SITE) {
            int at = title.lastIndexOf(mark);
            if (at > SHORTEST * 2 && at > title.length() / 2) {
                return title.substring(0, at).strip();
            }
        }
        return title.strip();
    }
}
