package io.wirewatch.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the tables: {@code 2026-05-14 | He said on [Monday=2026-05-11] that …}. */
record MarkedSentence(String file, int line, String published, String text, List<String> expected) {

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]=]+)=([^\\[\\]=]+)\\]");

    static MarkedSentence parse(String file, int number, String line) {
        int bar = line.indexOf('|');
        String marked = line.substring(bar + 1).strip();
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            expected.add(text.length() + " " + matcher.group(1) + " = " + matcher.group(2));
            text.append(matcher.group(1));
        }
        matcher.appendTail(text);
        return new MarkedSentence(file, number, line.substring(0, bar).strip(), text.toString(), expected);
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + text;
    }
}
