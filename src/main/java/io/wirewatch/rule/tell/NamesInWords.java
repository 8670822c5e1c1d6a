package io.wirewatch.rule.tell;

/** What people call a country or bloc, for headlines. Safe to share between threads. */
public interface NamesInWords {

    /** Its short name: {@code US}, {@code China}; the code itself where it is not known. */
    String name(String code);

    /** Its adjective: {@code Chinese}; its name where it has none. */
    String adjective(String code);
}
