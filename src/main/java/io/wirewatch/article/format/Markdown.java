package io.wirewatch.article.format;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One article as Markdown, with or without front matter. Links and emphasis within a line become its plain words. */
final class Markdown implements ArticleFormat {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)");
    private static final Pattern LINK = Pattern.compile("([^\\n])\\[([^\\]\\n]{1,300})\\]\\([^)\\n]*\\)");
    private static final Pattern LEADING_LINK =
            Pattern.compile("(?m)^\\[([^\\]\\n]{1,300})\\]\\([^)\\n]*\\)([^\\n]*[\\pL][^\\n]*)$");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*\\n]{1,300})\\*\\*");
    private static final Pattern EMPHASIS =
            Pattern.compile("(^|[\\s(\u201c\"])[*_]([^*_\\n]{1,300})[*_]($|[\\s).,;:!?\u201d\"])");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public int sureness(Opening opening) {
        if (opening.isBinary()) {
            return 0;
        }
        boolean headed = opening.startsWith("# ") || opening.has("\n## ") || opening.has("\n# ");
        boolean marked = opening.has("](http") || opening.has("**");
        if (headed && (marked || opening.startsWith("# ") || opening.nameEndsWith(".md"))) {
            return 20;
        }
        return opening.nameEndsWith(".md") || opening.nameEndsWith(".markdown") ? 15 : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        Draft draft = PlainText.draft(content.text().text());
        String body = plain(draft.body());
        return List.<Entry>of(new Draft("", draft.facing(), draft.dating(), body, draft.cuts(), draft.notes()))
                .iterator();
    }

    private static String plain(String text) {
        String plain = PICTURE.matcher(text).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1$2");
        plain = LEADING_LINK.matcher(plain).replaceAll("$1$2");
        plain = STRONG.matcher(plain).replaceAll("$1");
        return EMPHASIS.matcher(plain).replaceAll("$1$2$3").strip();
    }
}
