package io.wirewatch.article.html;

import java.util.Locale;
import org.jsoup.nodes.Document;

/** The headline of a page: the one its readers see, where its marks agree that it is the headline. */
final class PageTitle {

    private static final int SHORTEST = 8;

    private PageTitle() {}

    static String of(Document page, Survey survey, LinkedData data) {
        String marked =
                survey.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title");
        String whole = page.title();
        String known = fold(data.headline() + " | " + marked + " | " + whole);
        for (Place heading : survey.headings()) {
            String text = heading.element().text().strip();
            if (text.length() >= SHORTEST && known.contains(fold(text))) {
                return text;
            }
        }
        if (!data.headline().isEmpty()) {
            return data.headline();
        }
        if (!marked.isEmpty()) {
            return withoutSite(marked);
        }
        return survey.headings().stream()
                .map(heading -> heading.element().text().strip())
                .filter(text -> text.length() >= SHORTEST * 2)
                .findFirst()
                .orElseGet(() -> withoutSite(whole));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ").replace('’', '\'');
    }

    /** A title without the name of the site behind a mark. */
    private static String withoutSite(String title) {
        for (String mark : new String[] {" | ", " – ", " — ", " - ", " :: ", " » "}) {
            int at = title.lastIndexOf(mark);
            if (at > SHORTEST * 2 && at > title.length() / 2) {
                return title.substring(0, at).strip();
            }
        }
        return title.strip();
    }
}
