package io.wirewatch.article.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the attributes of an element say of it, read in one go. */
final class Marking {

    private static final Set<String> TIMES = PageDate.MARKS.get("attribute");
    private static final Set<String> PROPERTIES = PageDate.MARKS.get("property");
    private static final Marking NOTHING = new Marking();

    private Names.Verdict verdict = Names.Verdict.NOTHING;
    private boolean named;
    private boolean body;
    private boolean main;
    private boolean dated;
    private boolean timed;
    private boolean hidden;
    private boolean unseen;

    private Marking() {}

    static Marking of(Element element) {
        if (element.attributesSize() == 0) {
            return NOTHING;
        }
        Marking marking = new Marking();
        for (Attribute attribute : element.attributes()) {
            marking.read(attribute.getKey(), attribute.getValue());
        }
        return marking;
    }

    private void read(String key, String value) {
        switch (key) {
            case "class", "id" -> {
                NameSense sense = NameSense.of(value);
                verdict = Names.worse(verdict, sense.verdict());
                named |= sense.isContainer();
                dated |= sense.isDated();
                unseen |= sense.isUnseen();
            }
            case "role" -> {
                verdict = Names.worse(verdict, NameSense.of(value).verdict());
                main = value.equals("main");
            }
            case "data-component", "data-testid", "data-module" ->
                verdict = Names.worse(verdict, NameSense.of(value).verdict());
            case "itemprop" -> {
                body |= saysBody(value);
                timed |= value.toLowerCase(Locale.ROOT).startsWith("date");
            }
            case "property" -> {
                body |= saysBody(value);
                timed |= saysPublished(value);
            }
            case "name" -> body |= value.equalsIgnoreCase("articleBody");
            case "hidden" -> hidden = true;
            case "aria-hidden" -> hidden |= value.equals("true");
            case "style" -> {
                unseen |= value.replace(" ", "").contains("display:none");
                hidden |= unseen;
            }
            default -> timed |= key.startsWith("dat") && TIMES.contains(key);
        }
    }

    /** Whether a name of RDFa, as of Dublin Core, is that of a date of publication. */
    private static boolean saysPublished(String value) {
        return PROPERTIES.stream().anyMatch(value.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean saysBody(String value) {
        return value.toLowerCase(Locale.ROOT).contains("articlebody");
    }

    /** What its names say. */
    Names.Verdict verdict() {
        return verdict;
    }

    /** Whether its names say that the article's text is in it. */
    boolean isContainer() {
        return named;
    }

    /** Whether it tells machines that the article's text is in it. */
    boolean isBody() {
        return body;
    }

    /** Whether it tells machines that the page's own part is in it. */
    boolean isMain() {
        return main;
    }

    /** Whether its names let one expect a date. */
    boolean isDated() {
        return dated;
    }

    /** Whether it gives a time to machines. */
    boolean isTimed() {
        return timed;
    }

    /** Whether it is read aloud at most, as where links to the parts of a page are. */
    boolean isUnseen() {
        return unseen;
    }

    /** Whether browsers do not show it. */
    boolean isHidden() {
        return hidden;
    }
}
