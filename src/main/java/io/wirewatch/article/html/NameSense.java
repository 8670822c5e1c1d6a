package io.wirewatch.article.html;

import java.util.Locale;
import java.util.Set;

/**
 * What the names in one attribute, as those of classes, say of a part of a page.
 *
 * @param verdict whether it is likely to belong to the article
 * @param isContainer whether it is a place of the article's text
 * @param isDated whether it may show a date
 * @param isUnseen whether it is only for readers who listen
 */
record NameSense(Names.Verdict verdict, boolean isContainer, boolean isDated, boolean isUnseen) {

    static final NameSense NONE = new NameSense(Names.Verdict.NOTHING, false, false, false);

    private static final Set<String> DATED = PageDate.MARKS.get("named");
    private static final Set<String> DATED_WHOLE = PageDate.MARKS.get("is");
    private static final Remembered<NameSense> KNOWN = new Remembered<>(NameSense::read);

    /** The sense of some names, parted by blanks. */
    static NameSense of(String names) {
        return names.isEmpty() ? NONE : KNOWN.of(names);
    }

    private static NameSense read(String names) {
        return new NameSense(Names.verdict(names), Containers.isNamed(names), saysDate(names), Names.isUnseen(names));
    }

    private static boolean saysDate(String names) {
        String folded = names.toLowerCase(Locale.ROOT);
        for (String part : DATED) {
            if (folded.contains(part)) {
                return true;
            }
        }
        for (String name : folded.split("\\s+")) {
            if (DATED_WHOLE.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
