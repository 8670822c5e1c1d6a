package io.wirewatch.text.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One walk over the lines of a body. For one use, by one thread. */
final class FurnitureScan {

    /** A longer line is a paragraph. */
    private static final int LONGEST = 400;
    /** A longer line is looked at by its first word alone. */
    private static final int SHORT = 160;
    /** As many lines below a heading of links may be links. */
    private static final int LIST = 15;

    private final Phrases phrases;
    private final String text;
    private final char[] body;
    private final List<Span> spans = new ArrayList<>();
    private Kind list = Kind.LINKS;
    private int listLeft;

    FurnitureScan(Phrases phrases, String text) {
        this.phrases = phrases;
        this.text = text;
        this.body = text.toCharArray();
    }

    List<Span> spans() {
        int at = 0;
        while (at < body.length) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? body.length : end;
            if (end - at > LONGEST) {
                listLeft = 0;
            } else {
                line(at, end);
            }
            at = end + 1;
        }
        return List.copyOf(spans);
    }

    private void line(int from, int to) {
        int start = Breaks.skipBlanks(body, from, to);
        int end = Breaks.skipBlanksBack(body, start, to);
        if (start >= end) {
            return;
        }
        if (Breaks.isSeparator(body, start, end)) {
            listLeft = 0;
            add(start, end, Kind.SEPARATOR);
            return;
        }
        Optional<Kind> kind = kind(start, end);
        kind.ifPresent(found -> add(start, end, found));
        if (kind.isEmpty()) {
            listed(start, end);
        }
    }

    private Optional<Kind> kind(int start, int end) {
        boolean worded = phrases.gate().mayStart(body, start, end);
        boolean shaped = end - start <= SHORT && phrases.gate().mayFit(body, start, end);
        if (!worded && !shaped) {
            return Optional.empty();
        }
        Optional<Kind> kind = worded ? worded(Folded.line(body, start, end), end - start <= SHORT) : Optional.empty();
        return kind.isPresent() || !shaped ? kind : shaped(start, end);
    }

    private Optional<Kind> worded(String folded, boolean shortLine) {
        if (!shortLine) {
            return phrases.beginning(folded);
        }
        Optional<Kind> heading = phrases.heading(folded);
        if (heading.isPresent()) {
            list = heading.get();
            listLeft = LIST;
            return heading;
        }
        return phrases.whole(folded).or(() -> phrases.beginning(folded));
    }

    /** A link on a line of its own within a paragraph is a word of it. */
    private Optional<Kind> shaped(int start, int end) {
        return phrases.shaped(text.substring(start, end))
                .filter(kind -> kind != Kind.LINKS || Breaks.isParagraph(body, start, end) || follows(start));
    }

    private boolean follows(int start) {
        return !spans.isEmpty() && spans.get(spans.size() - 1).end() >= Breaks.skipWhiteBack(body, start);
    }

    /** A line below a heading of links is one of them as long as it is no sentence. */
    private void listed(int start, int end) {
        if (listLeft > 0 && end - start <= SHORT && !Breaks.isSentenceEnd(body, end)) {
            listLeft--;
            add(start, end, list);
        } else {
            listLeft = 0;
        }
    }

    private void add(int start, int end, Kind kind) {
        int before = Breaks.skipWhiteBack(body, start);
        int after = Breaks.skipWhite(body, end);
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (Breaks.isSplitSentence(body, before, after) && (last == null || last.end() < before)) {
            spans.add(new Span(before, after, Kind.PAGE_BREAK));
        } else if (last == null || last.end() <= start) {
            spans.add(new Span(start, end, kind));
        }
    }
}
