package io.wirewatch.rule.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase with gaps: {@code roll ... back} has at most {@value #USUAL} words in its gap, {@code talks <6> tariffs} at most
 * six.
 *
 * @param pieces the words around the gaps, in order
 * @param gaps most words in each gap
 */
record GapPhrase(List<String> pieces, List<Integer> gaps) {

    static final int USUAL = 4;

    private static final Pattern GAP = Pattern.compile("\\s+(?:\\.\\.\\.|…|<(\\d{1,2})>)\\s+");

    GapPhrase {
        pieces = List.copyOf(pieces);
        gaps = List.copyOf(gaps);
    }

    /** The phrase of a term, where it has gaps. */
    static Optional<GapPhrase> of(String term) {
        List<String> pieces = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(term.strip());
        int begin = 0;
        while (matcher.find()) {
            pieces.add(term.strip().substring(begin, matcher.start()));
            gaps.add(matcher.group(1) == null ? USUAL : Integer.parseInt(matcher.group(1)));
            begin = matcher.end();
        }
        pieces.add(term.strip().substring(begin));
        return gaps.isEmpty() ? Optional.empty() : Optional.of(new GapPhrase(pieces, gaps));
    }
}
