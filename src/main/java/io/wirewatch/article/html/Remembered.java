package io.wirewatch.article.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Results of a pure function of strings that come again and again, as names of classes do from page to page. Forgets
 * all when there are too many. Safe to share between threads.
 */
final class Remembered<V> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> function;

    Remembered(Function<String, V> function) {
        this.function = function;
    }

    V of(String name) {
        if (name.length() > LONGEST) {
            return function.apply(name);
        }
        V value = known.get(name);
        if (value == null) {
            value = function.apply(name);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(name, value);
        }
        return value;
    }
}
