package io.wirewatch.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article; each empty where it says nothing.
 *
 * @param headline headline
 * @param published date of publication
 * @param modified date of the last change
 * @param publisher name of the outlet
 * @param body text; often a teaser only
 */
record LinkedData(String headline, String published, String modified, String publisher, String body) {

    private static final LinkedData NOTHING = new LinkedData("", "", "", "", "");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MOST_NODES = 400;

    /** What the first article in the scripts says that has a date; else a page, a video or an article without one. */
    static LinkedData of(List<String> scripts) {
        LinkedData article = of(scripts, LinkedData::isArticle);
        LinkedData other = article.published().isEmpty() ? of(scripts, LinkedData::isLikeArticle) : article;
        return other.published().isEmpty() && !article.headline().isEmpty() ? article : other;
    }

    private static LinkedData of(List<String> scripts, Predicate<String> type) {
        LinkedData other = NOTHING;
        for (String script : scripts) {
            JsonNode root = parse(script);
            LinkedData found = root == null ? NOTHING : in(root, type);
            if (!found.published().isEmpty()) {
                return found;
            }
            other = other.headline().isEmpty() ? found : other;
        }
        return other;
    }

    private static @Nullable JsonNode parse(String script) {
        try {
            String json = script.strip();
            int end = json.endsWith(";") ? json.length() - 1 : json.length();
            return json.isEmpty() ? null : JSON.readTree(json.substring(0, end));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static LinkedData in(JsonNode root, Predicate<String> type) {
        Deque<JsonNode> nodes = new ArrayDeque<>();
        nodes.add(root);
        for (int looked = 0; looked < MOST_NODES && !nodes.isEmpty(); looked++) {
            JsonNode node = nodes.removeFirst();
            if (node.isObject() && isOf(node.path("@type"), type)) {
                return of(node);
            }
            if (node.isArray()) {
                node.forEach(nodes::addLast);
            } else if (node.isObject()) {
                nodes.addLast(node.path("@graph"));
                nodes.addLast(node.path("mainEntity"));
                nodes.addLast(node.path("mainEntityOfPage"));
            }
        }
        return NOTHING;
    }

    private static boolean isOf(JsonNode type, Predicate<String> wanted) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOf(one, wanted)) {
                    return true;
                }
            }
            return false;
        }
        return wanted.test(type.asText("").toLowerCase(Locale.ROOT));
    }

    private static boolean isArticle(String name) {
        return name.endsWith("article") || name.endsWith("posting") || name.contains("report");
    }

    private static boolean isLikeArticle(String name) {
        return isArticle(name)
                || name.endsWith("webpage")
                || name.contains("review")
                || name.endsWith("recipe")
                || name.endsWith("videoobject");
    }

    private static LinkedData of(JsonNode node) {
        String published = text(node, "datePublished");
        return new LinkedData(
                text(node, "headline"),
                published.isEmpty() ? text(node, "dateCreated") + text(node, "uploadDate") : published,
                text(node, "dateModified"),
                publisher(node.path("publisher")),
                text(node, "articleBody"));
    }

    private static String publisher(JsonNode publisher) {
        JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
        return first.isTextual() ? first.asText() : text(first, "name");
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isTextual() ? first.asText().strip() : "";
    }
}
