package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the names of one text that the world knows. Confined to the thread that made it. */
final class KnownNames {

    private static final int RECENT = 400;
    private static final Set<String> JOINTS = Set.of("and", ",", "&", "-", "–", "mr", "mr.", ".", "ms", "mrs");

    private final Tokens tokens;
    private final NameIndex index;
    private final NameWords words;
    private final LocalDate day;
    private final Candidates candidates;
    private final Map<String, Leader> fullNames = new HashMap<>();
    private final List<NameSpan> spans = new ArrayList<>();

    KnownNames(Tokens tokens, NameIndex index, NameWords words, LocalDate day) {
        this.tokens = tokens;
        this.index = index;
        this.words = words;
        this.day = day;
        this.candidates = new Candidates(index, day);
    }

    List<NameSpan> find() {
        walk(false);
        spans.forEach(span -> span.leader().ifPresent(leader -> fullNames.put(leader.family(), leader)));
        spans.clear();
        walk(true);
        return spans;
    }

    /** The first walk only learns which leaders the article names in full. */
    private void walk(boolean families) {
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            int at = tokens.sentenceStart(sentence);
            while (at < end) {
                at = step(at, end, families);
            }
        }
    }

    private int step(int at, int limit, boolean families) {
        if (tokens.word(at) == 0) {
            return at + 1;
        }
        candidates.clear();
        index.trie().match(tokens, at, limit, (start, end, payload) -> candidates.add(end, payload));
        if (candidates.isEmpty()) {
            return at + 1;
        }
        int end = candidates.end();
        for (NameIndex.Entry entry : candidates.byLikelihood()) {
            if (entry.family() ? families && isFamily(entry, at, end) : !entry.doubtful() || isClear(at, end)) {
                spans.add(span(entry, at, end));
                return end;
            }
        }
        return at + 1;
    }

    private NameSpan span(NameIndex.Entry entry, int at, int end) {
        if (entry.family() && entry.about() instanceof Leader) {
            Leader known = fullNames.get(((Leader) entry.about()).family());
            if (known != null) {
                return new NameSpan(at, end, NameKind.LEADER, known.name(), known.country(), known);
            }
        }
        return new NameSpan(at, end, entry.kind(), entry.value(), entry.country(), entry.about());
    }

    private boolean isFamily(NameIndex.Entry entry, int at, int end) {
        if (!(entry.about() instanceof Leader leader) || end < tokens.size() && isChanged(end)) {
            return false;
        }
        if (tokens.is(at, Tokens.UNSPACED)) {
            return true;
        }
        if (fullNames.containsKey(leader.family())) {
            return !isPartOfLongerName(at);
        }
        boolean inOffice = Candidates.distance(leader, day) < RECENT;
        if (isAfterTitle(at)) {
            return inOffice;
        }
        return inOffice
                && leader.role() != Leader.Role.CEREMONIAL
                && (!words.isCommonFamily(tokens.folded(at)) || isBesideLeader(at, end))
                && !isPartOfLongerName(at)
                && !continuesName(end);
    }

    /** Whether only "and", a comma or a form of address parts it from another leader: Trump and Kim, Mr Xi and Mr Lee. */
    private boolean isBesideLeader(int at, int end) {
        int before = at;
        while (before > 0 && isJoint(before - 1)) {
            before--;
        }
        int after = end;
        while (after < tokens.size() && isJoint(after)) {
            after++;
        }
        NameSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        boolean behind = last != null && last.end() == before && before < at && last.kind() == NameKind.LEADER;
        return behind || after > end && isLeading(after);
    }

    private boolean isJoint(int token) {
        return JOINTS.contains(tokens.folded(token))
                && !tokens.is(token, Tokens.PARAGRAPH)
                && tokens.sentenceStart(tokens.sentenceOf(token)) < token;
    }

    /** Whether a leader in office is named at a token by a name that means nobody else. */
    private boolean isLeading(int token) {
        Candidates there = new Candidates(index, day);
        index.trie().match(tokens, token, tokens.size(), (start, end, payload) -> there.add(end, payload));
        return there.byLikelihood().stream()
                .limit(1)
                .anyMatch(entry -> entry.about() instanceof Leader leader
                        && leader.heldOn(day)
                        && !(entry.family() && words.isCommonFamily(tokens.folded(token))));
    }

    private boolean isChanged(int end) {
        return !tokens.is(end, Tokens.MARK) && words.changesName(tokens.folded(end));
    }

    private boolean isAfterTitle(int at) {
        Optional<NameSpan> before = spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
        return before.filter(span -> span.end() == at && span.kind() == NameKind.TITLE)
                .isPresent();
    }

    /** Whether a word with a capital that is no known name stands right before: Melania Trump. */
    private boolean isPartOfLongerName(int at) {
        if (at == 0 || isAfterTitle(at) || tokens.is(at, Tokens.HYPHENATED)) {
            return false;
        }
        boolean begins = tokens.sentenceStart(tokens.sentenceOf(at)) == at;
        return !begins && isNameWord(at - 1) && !isAfterName(at) && (!isHeadline(at) || isAfterTitle(at - 1));
    }

    private boolean isAfterName(int at) {
        return !spans.isEmpty() && spans.get(spans.size() - 1).end() == at;
    }

    private boolean continuesName(int end) {
        return end < tokens.size()
                && isNameWord(end)
                && !tokens.is(end, Tokens.PARAGRAPH | Tokens.HYPHENATED)
                && !isHeadline(end - 1);
    }

    private boolean isNameWord(int token) {
        return tokens.is(token, Tokens.CAPITAL)
                && !tokens.is(token, Tokens.MARK | Tokens.DOTTED)
                && !words.isFunctionWord(tokens.folded(token));
    }

    /** A doubtful word stands for itself only where no word with a capital makes a longer name of it. */
    private boolean isClear(int at, int end) {
        boolean before = at > tokens.sentenceStart(tokens.sentenceOf(at)) && isNameWord(at - 1) && !isAfterName(at);
        return isHeadline(at) || !before && !(end < tokens.size() && continuesName(end) && !isHeadline(at));
    }

    /** Whether most words of the sentence begin with capitals, so that a capital says nothing. */
    private boolean isHeadline(int token) {
        int sentence = tokens.sentenceOf(token);
        int capitals = 0;
        int all = 0;
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (!tokens.is(i, Tokens.MARK | Tokens.NUMBER)) {
                all++;
                capitals += tokens.is(i, Tokens.CAPITAL) ? 1 : 0;
            }
        }
        return capitals * 10 > all * 6;
    }
}
