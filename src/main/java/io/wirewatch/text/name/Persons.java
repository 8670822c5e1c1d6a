package io.wirewatch.text.name;

import io.wirewatch.api.Part;
import io.wirewatch.config.Title;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the persons that nobody listed: words with capitals behind a title, two or more of them in running text, and
 * later the family name of such a person alone. Confined to the thread that made it.
 */
final class Persons {

    private static final int LONGEST = 5;
    private static final int LONGEST_PARTICLE = 3;
    private final Tokens tokens;
    private final NameWords words;
    private final Capitals capitals;
    private final BareNames bareNames;
    private final Map<String, NameSpan> families = new HashMap<>();
    /** Words of several persons' names. */
    private final Set<String> shared = new HashSet<>();

    Persons(Tokens tokens, NameWords words, Capitals capitals, Surnames surnames) {
        this.tokens = tokens;
        this.words = words;
        this.capitals = capitals;
        this.bareNames = new BareNames(tokens, words, capitals, surnames);
    }

    List<NameSpan> complete(List<NameSpan> known) {
        boolean[] taken = new boolean[tokens.size() + 1];
        known.forEach(span -> mark(taken, span));
        List<NameSpan> all = new ArrayList<>(known);
        for (NameSpan span : known) {
            if (span.kind() == NameKind.TITLE
                    && span.about() != Title.Role.FORMER_MARKER
                    && !endsParagraph(span)
                    && !isHeadline(span.end())) {
                addFrom(span.end(), 1, taken, all);
            }
        }
        addCourteous(taken, all);
        addRuns(taken, all);
        learnFamilies(all);
        nameInFull(all);
        addFamilies(taken, all);
        bareNames.add(taken, all);
        all.sort(Comparator.comparingInt(NameSpan::first));
        joinInitials(all);
        return all;
    }

    /** "French President Calls For Talks": in a title with capitals a verb stands behind the office. */
    private boolean isHeadline(int token) {
        return token < tokens.size()
                && tokens.part(token) == Part.TITLE
                && words.isOfHeadline(tokens.word(token))
                && capitals.prevailIn(tokens.sentenceOf(token));
    }

    /** Mikhail S. Gorbachev: a leader told with an initial that no list has. */
    private void joinInitials(List<NameSpan> all) {
        for (int i = all.size() - 1; i > 0; i--) {
            NameSpan family = all.get(i);
            NameSpan given = all.get(i - 1);
            boolean initial = family.kind() == NameKind.LEADER
                    && given.kind() == NameKind.PERSON
                    && given.end() == family.first() - 1
                    && isInitialStop(given.end())
                    && family.value().startsWith(tokens.text(given.first(), given.first() + 1) + " ");
            if (initial) {
                all.set(
                        i - 1,
                        new NameSpan(
                                given.first(),
                                family.end(),
                                family.kind(),
                                family.value(),
                                family.country(),
                                family.about()));
                all.remove(i);
            }
        }
    }

    /** Ms Ek: a name behind a form of courtesy needs no other word. */
    private void addCourteous(boolean[] taken, List<NameSpan> all) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (words.isCourtesy(tokens.word(at)) && tokens.is(at, Tokens.CAPITAL)) {
                int next = tokens.first(at + 1) == '.' ? at + 2 : at + 1;
                if (next < tokens.size() && !taken[next] && !tokens.is(next, Tokens.PARAGRAPH)) {
                    addFrom(next, 1, taken, all);
                }
            }
        }
    }

    private boolean endsParagraph(NameSpan span) {
        return span.end() < tokens.size() && tokens.is(span.end(), Tokens.PARAGRAPH);
    }

    private static void mark(boolean[] taken, NameSpan span) {
        for (int i = span.first(); i < span.end(); i++) {
            taken[i] = true;
        }
    }

    private int addFrom(int first, int fewest, boolean[] taken, List<NameSpan> all) {
        int end = nameEnd(first, taken);
        if (end - first < fewest) {
            return first;
        }
        if (words.endsNoName(tokens.word(end - 1))) {
            return end;
        }
        NameSpan person = new NameSpan(first, end, NameKind.PERSON, tokens.text(first, end), "", "");
        mark(taken, person);
        all.add(person);
        return end;
    }

    private void addRuns(boolean[] taken, List<NameSpan> all) {
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            if (capitals.prevailIn(sentence)) {
                continue;
            }
            int at = tokens.sentenceStart(sentence);
            while (at < tokens.sentenceEnd(sentence)) {
                at = taken[at] ? at + 1 : Math.max(at + 1, addFrom(at, 2, taken, all));
            }
        }
    }

    /** Token after a run of words with capitals, particles between them allowed. */
    private int nameEnd(int first, boolean[] taken) {
        int end = first;
        int at = first;
        while (at < tokens.size() && at - first < LONGEST && !taken[at] && !(at > first && begins(at))) {
            if (isNameWord(at) || at == first && isTitledDay(at, taken) || at > first + 1 && isSyllable(at)) {
                at++;
                end = at;
            } else if (at > first && isParticle(at) || at > first && isInitialStop(at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The small syllable behind a hyphen of Tsai Ing-wen, but not of Tokyo-based. */
    private boolean isSyllable(int token) {
        return tokens.is(token, Tokens.HYPHENATED)
                && !tokens.is(token, Tokens.MARK | Tokens.NUMBER | Tokens.CAPITAL)
                && tokens.end(token) - tokens.start(token) <= 5
                && !words.isNoSyllable(tokens.word(token));
    }

    private boolean begins(int token) {
        return tokens.is(token, Tokens.PARAGRAPH) || tokens.sentenceStart(tokens.sentenceOf(token)) == token;
    }

    private boolean isNameWord(int token) {
        return isNameWord(tokens, words, token);
    }

    /** Whether a word is written as a name is, and is none of those that only begin sentences so. */
    static boolean isNameWord(Tokens tokens, NameWords words, int token) {
        return tokens.is(token, Tokens.CAPITAL)
                && !tokens.is(token, Tokens.MARK | Tokens.NUMBER | Tokens.UNSPACED)
                && !(tokens.is(token, Tokens.UPPER)
                        && !tokens.is(token, Tokens.DOTTED)
                        && tokens.end(token) - tokens.start(token) < 5)
                && !words.isFunctionWord(tokens.word(token));
    }

    /** The Sun of "Sun emphasized", who was named in full, and no Sunday: small letters stand behind, no preposition before. */
    private boolean isSpelledAsDay(int token) {
        return words.isDay(tokens.word(token))
                && !begins(token)
                && token + 1 < tokens.size()
                && !tokens.is(token + 1, Tokens.MARK | Tokens.CAPITAL | Tokens.NUMBER)
                && !words.isBeforeDay(tokens.word(token - 1))
                && !capitals.prevailIn(tokens.sentenceOf(token));
    }

    /** The Sun of "Minister Sun Haoran". */
    private boolean isTitledDay(int token, boolean[] taken) {
        return token > 0
                && taken[token - 1]
                && tokens.is(token, Tokens.CAPITAL)
                && words.isDay(tokens.word(token))
                && token + 1 < tokens.size()
                && isNameWord(token + 1);
    }

    private boolean isInitialStop(int token) {
        return tokens.first(token) == '.' && tokens.end(token - 1) - tokens.start(token - 1) == 1;
    }

    private boolean isParticle(int token) {
        return !tokens.is(token, Tokens.MARK)
                && tokens.end(token) - tokens.start(token) <= LONGEST_PARTICLE
                && words.isParticle(tokens.word(token));
    }

    /** A person told in full can later be told by the last word of the name, in East Asian order by the first. */
    private void learnFamilies(List<NameSpan> all) {
        for (NameSpan span : all) {
            if (span.isPerson() && span.end() - span.first() > 1) {
                learn(tokens.folded(span.end() - 1), span);
                learn(tokens.folded(span.first()), span);
            }
        }
    }

    private void learn(String word, NameSpan span) {
        NameSpan known = families.putIfAbsent(word, span);
        if (known != null && !known.value().equals(span.value())) {
            shared.add(word);
        }
    }

    /** "Spokeswoman Silva" is the Ana Silva of the sentence before, where no other Silva is told of. */
    private void nameInFull(List<NameSpan> all) {
        for (int i = 0; i < all.size(); i++) {
            NameSpan span = all.get(i);
            boolean single = span.kind() == NameKind.PERSON && span.end() - span.first() == 1;
            NameSpan known = single ? families.get(tokens.folded(span.first())) : null;
            if (known != null && !shared.contains(tokens.folded(span.first()))) {
                all.set(i, again(known, span.first()));
            }
        }
    }

    private static NameSpan again(NameSpan known, int at) {
        return new NameSpan(at, at + 1, known.kind(), known.value(), known.country(), known.about());
    }

    private void addFamilies(boolean[] taken, List<NameSpan> all) {
        for (int at = 0; at < tokens.size() && !families.isEmpty(); at++) {
            if (taken[at] || !tokens.is(at, Tokens.CAPITAL)) {
                continue;
            }
            NameSpan known = families.get(tokens.folded(at));
            if (known != null && (isNameWord(at) || isSpelledAsDay(at))) {
                NameSpan again = again(known, at);
                mark(taken, again);
                all.add(again);
            }
        }
    }
}
