package io.wirewatch.text.name;

import java.util.Collection;
import java.util.Set;

/** Word lists that tell names from what only looks like one, in small letters. Immutable. */
final class NameWords {

    private final Set<String> functionWords;
    private final Set<String> commonFamilies;
    private final Set<String> afterNames;

    NameWords(Collection<String> functionWords, Collection<String> commonFamilies, Collection<String> afterNames) {
        this.functionWords = Set.copyOf(functionWords);
        this.commonFamilies = Set.copyOf(commonFamilies);
        this.afterNames = Set.copyOf(afterNames);
    }

    boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    boolean isCommonFamily(String folded) {
        return commonFamilies.contains(folded);
    }

    /** Whether a word makes something else of a name before it: Trump Tower. */
    boolean changesName(String folded) {
        return afterNames.contains(folded);
    }
}
