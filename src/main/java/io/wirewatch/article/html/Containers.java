package io.wirewatch.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Parts of a page that it names as the place of the article's text. */
final class Containers {

    private static final Set<String> OWNERS = Set.of(
            "article", "story", "post", "entry", "news", "artikel", "page", "content", "main", "single", "node",
            "detail");
    private static final Set<String> TEXTS = Set.of(
            "body",
            "content",
            "text",
            "copy",
            "bodycopy",
            "contents",
            "richtext",
            "bodytext",
            "paragraphs",
            "textbody",
            "fulltext",
            "inhalt",
            "texte",
            "corpo",
            "cuerpo",
            "contenido",
            "texto");
    private static final Set<String> WHOLE = Set.of(
            "articlebody",
            "articlecontent",
            "articletext",
            "storybody",
            "storycontent",
            "storytext",
            "postbody",
            "postcontent",
            "postarea",
            "entrycontent",
            "bodytext",
            "caasbody",
            "fulltext",
            "contentbody",
            "newscontent",
            "newstext",
            "maincontent",
            "contentmain",
            "pagecontent",
            "textbody",
            "article",
            "story",
            "entry",
            "postentry");

    private static final Remembered<Boolean> NAMED = new Remembered<>(Containers::isNamed);

    private Containers() {}

    /** How plainly an element is the place of the text: 0 not, 1 maybe, 2 its name says so, 3 it says so to machines. */
    static int rank(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || element.attr("name").equalsIgnoreCase("articleBody")
                || element.attr("property").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return 3;
        }
        if (NAMED.of(element.className()) || NAMED.of(element.id())) {
            return 2;
        }
        String tag = element.normalName();
        return tag.equals("article")
                        || tag.equals("main")
                        || element.attr("role").equals("main")
                ? 1
                : 0;
    }

    private static boolean isNamed(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            if (name.length() < 60 && isPlace(Names.words(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(String[] words) {
        if (words.length <= 3 && WHOLE.contains(String.join("", words))) {
            return true;
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (OWNERS.contains(words[i]) && TEXTS.contains(words[i + 1]) && words.length <= i + 4) {
                return true;
            }
        }
        return false;
    }
}
