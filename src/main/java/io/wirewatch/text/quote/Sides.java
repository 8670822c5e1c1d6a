package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which country or bloc those who speak belong to: what is known of them, else the country in their title ("Japan's
 * defence minister", "Chinese Foreign Ministry") wherever the text gives it. Safe to share between threads.
 */
final class Sides {

    private static final int APPOSITION = 12;

    /** Words that open no description of a person behind the name: where and when something was. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "in",
            "on",
            "at",
            "during",
            "after",
            "before",
            "speaking",
            "visiting",
            "meeting",
            "addressing",
            "who",
            "as");

    private final Tokens tokens;
    private final Names names;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    Sides(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        names.all().stream().filter(NameSpan::isPerson).forEach(this::learnName);
    }

    private void learnName(NameSpan span) {
        String text = inOneLine(tokens.text(span.first(), span.end()));
        fullNames.merge(span.value(), text, (old, fresh) -> fresh.length() > old.length() ? fresh : old);
    }

    /** A name without the line ends that lie in it. */
    static String inOneLine(String text) {
        boolean plain = text.indexOf('\n') < 0 && text.indexOf('\u00A0') < 0 && !text.contains("  ");
        return plain ? text : text.replaceAll("[\\s\u00A0]+", " ");
    }

    /** The longest form in which the text names a person. */
    String fullName(NameSpan person) {
        return fullNames.getOrDefault(person.value(), person.value());
    }

    /** The first country or bloc named in a phrase, else that of an office in it; empty where there is none. */
    String within(int first, int end) {
        String office = "";
        for (NameSpan span : names.within(first, end)) {
            if (!span.country().isEmpty() && !span.isPerson()) {
                if (span.kind() != NameKind.TITLE) {
                    return span.country();
                }
                office = office.isEmpty() ? span.country() : office;
            }
        }
        return office;
    }

    /** The country of the first leader named in a phrase: Yoon's office. */
    String ofLeader(int first, int end) {
        return names.within(first, end, span -> span.leader().isPresent()).stream()
                .findFirst()
                .map(NameSpan::country)
                .orElse("");
    }

    /** The side of words that name somebody: within them, else right before them where the text has them first. */
    String ofWords(int first, int end) {
        String inside = within(first, end);
        for (int at = 0; inside.isEmpty() && at < first; at++) {
            if (tokens.word(at) == tokens.word(first) && isSame(at, first, end)) {
                inside = within(Math.max(0, at - APPOSITION), at);
            }
        }
        return inside;
    }

    private boolean isSame(int at, int first, int end) {
        int last = at + end - first;
        return last <= first
                && tokens.part(at) == tokens.part(last - 1)
                && tokens.text(at, last).equals(tokens.text(first, end));
    }

    /** The side of a person whose title begins at {@code begin}. */
    String ofPerson(NameSpan person, int begin) {
        if (!person.country().isEmpty()) {
            return person.country();
        }
        String here = within(begin, person.first());
        if (!here.isEmpty()) {
            return here;
        }
        return known.computeIfAbsent(person.value(), this::elsewhere);
    }

    private String elsewhere(String person) {
        for (NameSpan span : names.all()) {
            if (span.isPerson() && span.value().equals(person)) {
                String side = around(span);
                if (!side.isEmpty()) {
                    return side;
                }
            }
        }
        return "";
    }

    private String around(NameSpan span) {
        String before = titled(span.first());
        if (!before.isEmpty()) {
            return before;
        }
        String behind = apposition(span.end());
        return behind.isEmpty() ? ofLink(span.end()) : behind;
    }

    /** "Chinese Foreign Minister", "Taiwan's president,", "the European Council's president" before a name. */
    private String titled(int end) {
        int at = end - 1;
        if (at >= 0 && isComma(at)) {
            at--;
        }
        Optional<NameSpan> title = at < 0 ? Optional.empty() : names.at(at);
        boolean apart = at < end - 1;
        if (title.isEmpty() || title.get().isPerson() || apart && title.get().kind() != NameKind.TITLE) {
            return "";
        }
        int sentence = tokens.sentenceStart(tokens.sentenceOf(at));
        int first = title.get().first();
        while (first > sentence && end - first < APPOSITION && belongs(beforeLetters(first) - 1)) {
            int last = beforeLetters(first) - 1;
            first = names.at(last).map(NameSpan::first).orElse(last);
        }
        return within(Math.max(first, sentence), end);
    }

    /** First token of the letters in brackets that end right before a token, "the Group of Seven (G7) nations"; else the token. */
    int beforeLetters(int end) {
        boolean letters = end > 3
                && isMark(end - 1, ')')
                && tokens.is(end - 2, Tokens.CAPITAL)
                && isMark(end - 3, '(')
                && names.at(end - 4).isPresent();
        return letters ? end - 3 : end;
    }

    private boolean isMark(int token, char mark) {
        return tokens.is(token, Tokens.MARK) && tokens.first(token) == mark;
    }

    private boolean belongs(int token) {
        if (tokens.is(token, Tokens.MARK)) {
            return tokens.folded(token).startsWith("'");
        }
        return names.at(token).filter(name -> !name.isPerson()).isPresent()
                || tokens.is(token, Tokens.CAPITAL)
                || isSmallTitleWord(token);
    }

    private boolean isSmallTitleWord(int token) {
        return names.at(token + 1).filter(name -> name.kind() == NameKind.TITLE).isPresent()
                && !tokens.is(token, Tokens.NUMBER)
                && tokens.end(token) - tokens.start(token) > 3;
    }

    /** ", China's foreign minister," behind a name. */
    private String apposition(int end) {
        int limit = Math.min(tokens.size(), end + APPOSITION);
        if (end + 1 >= limit || !isComma(end) || tokens.is(end + 1, Tokens.PARAGRAPH)) {
            return "";
        }
        if (CIRCUMSTANCES.contains(tokens.folded(end + 1))) {
            return "";
        }
        int close = end + 1;
        while (close < limit && !isStop(close)) {
            close++;
        }
        List<NameSpan> inside = names.within(end + 1, close);
        boolean other = inside.stream().anyMatch(NameSpan::isPerson);
        return other ? "" : within(end + 1, close);
    }

    /** "of Japan", "of the party" behind a name. */
    private String ofLink(int end) {
        if (end + 1 >= tokens.size() || !tokens.folded(end).equals("of")) {
            return "";
        }
        int at = tokens.folded(end + 1).equals("the") && end + 2 < tokens.size() ? end + 2 : end + 1;
        return names.at(at)
                .filter(name -> !name.isPerson())
                .map(NameSpan::country)
                .orElse("");
    }

    private boolean isComma(int token) {
        return tokens.is(token, Tokens.MARK) && (tokens.first(token) == ',' || tokens.first(token) == '，');
    }

    private boolean isStop(int token) {
        return tokens.is(token, Tokens.MARK) && ",.;—–?!。，；".indexOf(tokens.first(token)) >= 0
                || tokens.is(token, Tokens.PARAGRAPH);
    }
}
