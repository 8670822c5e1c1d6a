package io.wirewatch.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One term of office of one leader. A person with two offices or two terms has an entry for each.
 *
 * @param country ISO code of the country, or the code of a bloc
 * @param role what the office is
 * @param title the office in English: President, Prime Minister, King
 * @param name the full name in Latin letters, in the order newspapers write it
 * @param family the name used alone, such as Xi or López Obrador
 * @param aliases other spellings, orders and scripts of the name
 * @param term when the office was held
 */
public record Leader(
        String country, Role role, String title, String name, String family, List<String> aliases, Term term) {

    /** Copies the aliases. */
    public Leader {
        aliases = List.copyOf(aliases);
    }

    /** What an office is. */
    public enum Role {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        /** Head of state and of government in one. */
        BOTH,
        /** A monarch or a president without power of their own. */
        CEREMONIAL,
        /** Power without, or beside, an office of state: a ruling party's general secretary, a crown prince. */
        DE_FACTO,
        /** The head of a union of countries or of the United Nations. */
        BLOC;

        /** Whether a holder of this role is also what {@code asked} asks for. */
        public boolean covers(Role asked) {
            return this == asked
                    || (this == BOTH && (asked == HEAD_OF_STATE || asked == HEAD_OF_GOVERNMENT))
                    || (this == CEREMONIAL && asked == HEAD_OF_STATE);
        }
    }

    /** Whether the office was held on that day. */
    public boolean heldOn(LocalDate day) {
        return term.contains(day);
    }

    /** The full name and its other forms. */
    public List<String> names() {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(name);
        names.addAll(aliases);
        return names;
    }

    /** Whether two terms are of one person. */
    boolean isSamePersonAs(Leader other) {
        return name.equals(other.name) && country.equals(other.country);
    }
}
