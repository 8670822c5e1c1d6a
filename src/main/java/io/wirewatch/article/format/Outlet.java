package io.wirewatch.article.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/** The outlet that a plain text names: in its dateline, or at the end of its headline. */
final class Outlet {

    private static final int LOOKED_AT = 1500;
    private static final Pattern WIRE = Pattern.compile(
            "(?m)^[^\\n]{0,60}[/(](PRNewswire(?:-[A-Z]+)?|Reuters|Xinhua|AP|AFP|Bloomberg|Business Wire|BUSINESS WIRE|Kyodo"
                    + "|Yonhap|TASS|ANI|PTI|dpa|EFE|ANSA|CNA|GLOBE NEWSWIRE|UPI|IANS)[/)]");
    private static final Pattern EDITORIAL = Pattern.compile(": ([A-Z][\\w .&']{2,40}?) (?:editorial|Editorial)$");
    private static final Map<String, String> NAMES = Map.of(
            "PRNewswire", "PR Newswire",
            "BUSINESS WIRE", "Business Wire",
            "GLOBE NEWSWIRE", "GlobeNewswire");

    private Outlet() {}

    /** The outlet; empty where none is named. */
    static String of(String text, String title) {
        Matcher editorial = EDITORIAL.matcher(title);
        if (editorial.find()) {
            return editorial.group(1);
        }
        Matcher wire = WIRE.matcher(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        return wire.find() ? NAMES.getOrDefault(wire.group(1).replaceFirst("-.*", ""), wire.group(1)) : "";
    }
}
