package io.wirewatch.config;

import java.util.List;

/**
 * A meeting of many leaders that has a name.
 *
 * @param code short and stable, such as {@code g20}
 * @param name as facts name it: "G20 Summit"
 * @param names other names and other languages
 * @param bloc code of the bloc that meets; empty where there is none
 * @param needsLeaders whether it counts only where the text says that leaders attend, as for COP or Davos
 */
public record Gathering(String code, String name, List<String> names, String bloc, boolean needsLeaders) {

    /** Copies the names. */
    public Gathering {
        names = List.copyOf(names);
    }
}
