package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import io.wirewatch.config.Organisation;
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

    private static final Set<Organisation.Type> OF_MANY =
            Set.of(Organisation.Type.PARLIAMENT, Organisation.Type.MINISTRY, Organisation.Type.COURT);
    private static final Set<String> POSSESSIVE = Set.of("'s", "'", "’s", "’");
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms");

    private final Tokens tokens;
    private final NameWords words;
    private final Capitals capitals;
    private final LocalDate day;
    private final Candidates candidates;
    private final Map<String, Leader> fullNames = new HashMap<>();
    private final List<NameSpan> spans = new ArrayList<>();

    KnownNames(Tokens tokens, Candidates candidates, NameWords words, Capitals capitals, LocalDate day) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.words = words;
        this.capitals = capitals;
        this.day = day;
    }

    List<NameSpan> find() {
        walk(false);
        if (candidates.hasFamilies()) {
            spans.forEach(span -> span.leader().ifPresent(leader -> fullNames.put(leader.family(), leader)));
            spans.clear();
            walk(true);
        }
        return spans;
    }

    /** The first walk only learns which leaders the article names in full. */
    private void walk(boolean families) {
        int end = 0;
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            boolean open = candidates.token(candidate) >= end && !isMoney(candidates.end(candidate));
            if (open && add(candidate, families)) {
                end = candidates.end(candidate);
            }
        }
    }

    /** Whether what ends there only says whose money it is: US$300. */
    private boolean isMoney(int end) {
        return end < tokens.size() && tokens.first(end) == '$' && !tokens.is(end, Tokens.SPACED);
    }

    private boolean add(int candidate, boolean families) {
        int at = candidates.token(candidate);
        int end = candidates.end(candidate);
        for (int meaning = candidates.first(candidate); meaning < candidates.last(candidate); meaning++) {
            NameIndex.Entry entry = candidates.meaning(meaning);
            if (entry.family() ? families && isFamily(entry, at, end) : !entry.doubtful() || isClear(at, end)) {
                spans.add(span(entry, at, end));
                return true;
            }
        }
        return false;
    }

    private NameSpan span(NameIndex.Entry entry, int at, int end) {
        if (entry.family() && entry.about() instanceof Leader) {
            Leader known = fullNames.get(((Leader) entry.about()).family());
            if (known != null) {
                return new NameSpan(at, end, NameKind.LEADER, known.name(), known.country(), known);
            }
        }
        return new NameSpan(at, end, entry.kind(), entry.value(), owner(entry, at), entry.about());
    }

    /** Its country; that of the name right before a house or office which many countries have: Mexico's Senate. */
    private String owner(NameIndex.Entry entry, int at) {
        boolean common = !entry.country().isEmpty()
                && entry.about() instanceof Organisation house
                && OF_MANY.contains(house.type());
        if (!common || spans.isEmpty()) {
            return entry.country();
        }
        NameSpan before = spans.get(spans.size() - 1);
        boolean owns = before.kind() == NameKind.ADJECTIVE && before.end() == at
                || before.kind() == NameKind.COUNTRY
                        && before.end() + 1 == at
                        && POSSESSIVE.contains(tokens.folded(before.end()));
        return owns ? before.country() : entry.country();
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
                && (!words.isCommonFamily(tokens.word(at)) || isBesideLeader(at, end) || isAddressed(at, leader))
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

    /** Mr Johnson, where the article has spoken of a prime minister. */
    private boolean isAddressed(int at, Leader leader) {
        int address = at > 0 && tokens.is(at - 1, Tokens.MARK) ? at - 2 : at - 1;
        return address >= 0
                && ADDRESSES.contains(tokens.folded(address))
                && spans.stream()
                        .anyMatch(span -> span.kind() == NameKind.TITLE
                                && tokens.text(span.first(), span.end()).equalsIgnoreCase(leader.title()));
    }

    private boolean isJoint(int token) {
        return JOINTS.contains(tokens.folded(token))
                && !tokens.is(token, Tokens.PARAGRAPH)
                && tokens.sentenceStart(tokens.sentenceOf(token)) < token;
    }

    /** Whether a leader in office is named at a token by a name that means nobody else. */
    private boolean isLeading(int token) {
        int candidate = candidates.at(token);
        if (candidate < 0) {
            return false;
        }
        NameIndex.Entry entry = candidates.meaning(candidates.first(candidate));
        return entry.about() instanceof Leader leader
                && leader.heldOn(day)
                && !(entry.family() && words.isCommonFamily(tokens.word(token)));
    }

    private boolean isChanged(int end) {
        return !tokens.is(end, Tokens.MARK) && words.changesName(tokens.word(end));
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
                && !words.isFunctionWord(tokens.word(token));
    }

    /** A doubtful word stands for itself only where no word with a capital makes a longer name of it. */
    private boolean isClear(int at, int end) {
        boolean before = at > tokens.sentenceStart(tokens.sentenceOf(at)) && isNameWord(at - 1) && !isAfterName(at);
        return isHeadline(at) || !before && !(end < tokens.size() && continuesName(end) && !isTitled(end));
    }

    /** Whether a title begins at a token: Indian Prime Minister. */
    private boolean isTitled(int token) {
        int candidate = candidates.at(token);
        return candidate >= 0 && candidates.meaning(candidates.first(candidate)).kind() == NameKind.TITLE;
    }

    private boolean isHeadline(int token) {
        return capitals.prevailIn(tokens.sentenceOf(token));
    }
}
