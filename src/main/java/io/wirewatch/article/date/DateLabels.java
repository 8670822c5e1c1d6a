package io.wirewatch.article.date;

import java.util.Arrays;
import java.util.List;

/** Words that announce a date of publication, in the languages that news is read in. */
final class DateLabels {

    private static final List<String> PUBLISHED = folded(
            "publication date",
            "date of publication",
            "date published",
            "published on",
            "published at",
            "published",
            "publish date",
            "posted on",
            "posted",
            "release date",
            "released",
            "issued on",
            "issued",
            "created on",
            "creation date",
            "first published",
            "for immediate release",
            "immediate release",
            "for release",
            "pub date",
            "pubdate",
            "date",
            "dated",
            "publié le",
            "publiée le",
            "mis en ligne le",
            "date de publication",
            "paru le",
            "veröffentlicht am",
            "veröffentlicht",
            "erschienen am",
            "erstellt am",
            "datum",
            "stand",
            "publicado el",
            "publicado em",
            "publicado",
            "fecha de publicación",
            "fecha",
            "data de publicação",
            "data di creazione",
            "data di pubblicazione",
            "pubblicato il",
            "pubblicato",
            "data",
            "gepubliceerd op",
            "gepubliceerd",
            "opublikowano",
            "data publikacji",
            "опубликовано",
            "дата публикации",
            "дата",
            "تاريخ النشر",
            "نشر في",
            "发布时间",
            "发布日期",
            "時間",
            "时间",
            "發布時間",
            "公開日",
            "掲載日",
            "配信日",
            "작성일",
            "입력",
            "게시일",
            "등록");
    private static final List<String> UPDATED = folded(
            "last updated",
            "updated on",
            "updated",
            "last modified",
            "modified",
            "mis à jour le",
            "mise à jour",
            "aktualisiert am",
            "aktualisiert",
            "actualizado el",
            "actualizado",
            "atualizado em",
            "aggiornato il",
            "обновлено",
            "更新时间",
            "更新日",
            "수정");

    private DateLabels() {}

    private static List<String> folded(String... labels) {
        return Arrays.stream(labels)
                .map(MonthNames::fold)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** Length of the label of publication that a line begins with, with its colon or blank; 0 where there is none. */
    static int published(String line) {
        return label(line, PUBLISHED);
    }

    /** Length of the label of a change that a line begins with, with its colon or blank; 0 where there is none. */
    static int updated(String line) {
        return label(line, UPDATED);
    }

    private static int label(String line, List<String> labels) {
        int from = 0;
        while (from < line.length() && "#*_-• |".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        String start = MonthNames.fold(line.substring(from, Math.min(line.length(), from + 40)));
        for (String label : labels) {
            if (start.startsWith(label)) {
                int length = lengthWithMark(line, from + label.length());
                if (length > 0) {
                    return length;
                }
            }
        }
        return 0;
    }

    /** A label that runs on into another word is none. */
    private static int lengthWithMark(String line, int end) {
        int at = end;
        while (at < line.length() && ":： *_\t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        boolean open = at > end || at >= line.length() || Character.isDigit(line.charAt(at));
        return open ? Math.min(at, line.length()) : 0;
    }
}
