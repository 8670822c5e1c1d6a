package io.wirewatch.article.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Under which names data keeps what an article needs: Wirewatch's own, those of ninjs, JSON Feed, CC-News and common
 * tables, and those that a user maps. Immutable.
 */
final class Fields {

    /** What an article has. */
    enum Field {
        ID,
        URL,
        SOURCE,
        TITLE,
        LANGUAGE,
        BODY,
        HTML,
        PUBLISHED,
        MODIFIED
    }

    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.ID, List.of("id", "uri", "guid", "article_id", "articleid", "uid", "_id", "newsid"),
            Field.URL,
                    List.of(
                            "url",
                            "link",
                            "canonical_url",
                            "weburl",
                            "web_url",
                            "permalink",
                            "article_url",
                            "source_url"),
            Field.SOURCE,
                    List.of(
                            "source",
                            "publication",
                            "outlet",
                            "publisher",
                            "site",
                            "domain",
                            "source_name",
                            "sitename",
                            "provider",
                            "newspaper"),
            Field.TITLE, List.of("title", "headline", "headline_main", "heading", "name"),
            Field.LANGUAGE, List.of("language", "lang"),
            Field.BODY,
                    List.of(
                            "body",
                            "text",
                            "content",
                            "maintext",
                            "content_text",
                            "body_text",
                            "article",
                            "articlebody",
                            "article_text",
                            "full_text",
                            "fulltext",
                            "story",
                            "description_text"),
            Field.HTML, List.of("content_html", "body_xhtml", "body_html", "html", "body_html5"),
            Field.PUBLISHED,
                    List.of(
                            "publishedat",
                            "published_at",
                            "date_published",
                            "versioncreated",
                            "published",
                            "date",
                            "firstcreated",
                            "publish_date",
                            "publication_date",
                            "pubdate",
                            "pub_date",
                            "publishdate",
                            "date_publish",
                            "datepublished",
                            "created_at",
                            "created",
                            "timestamp",
                            "datetime",
                            "time"),
            Field.MODIFIED, List.of("date_modified", "modified", "updated", "updated_at", "date_modify"));

    private final Map<String, Ranked> byName = new HashMap<>();

    /** A field and how good the name is that gives it: the lower the better. */
    record Ranked(Field field, int rank) {}

    /** The usual names, and for some fields a user's own, {@code title} to {@code headline}. */
    Fields(Map<String, String> mapped) {
        NAMES.forEach((field, names) -> {
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), new Ranked(field, i + 1));
            }
        });
        mapped.forEach((own, theirs) -> byName.put(fold(theirs), new Ranked(field(own), 0)));
    }

    private static Field field(String own) {
        return switch (fold(own)) {
            case "id" -> Field.ID;
            case "url" -> Field.URL;
            case "source" -> Field.SOURCE;
            case "title" -> Field.TITLE;
            case "language" -> Field.LANGUAGE;
            case "body" -> Field.BODY;
            case "html" -> Field.HTML;
            case "publishedat", "date" -> Field.PUBLISHED;
            default ->
                throw new IllegalArgumentException("\"" + own
                        + "\" can't be mapped; id, url, source, title, language, body, html and publishedAt can");
        };
    }

    static String fold(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 128 || (c >= 'A' && c <= 'Z') || c == '-') {
                return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            }
        }
        return name;
    }

    /** The field that a name stands for; null where it stands for none. */
    @org.jspecify.annotations.Nullable
    Ranked of(String name) {
        return byName.get(fold(name));
    }

    /** Whether a user or the list above knows a name. */
    boolean knows(String name) {
        return byName.containsKey(fold(name));
    }
}
