package io.wirewatch.article.html;

import java.util.Set;

/** Names that pages give the part with the article's text. */
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

    private Containers() {}

    /** Whether some names, parted by blanks, have one of such a part. */
    static boolean isNamed(String names) {
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
