package io.wirewatch.text.name;

/** What a name in a text is. */
public enum NameKind {
    /** A country by its name. */
    COUNTRY("country"),
    /** What belongs to a country: Chinese. */
    ADJECTIVE("country"),
    /** The people of a country: Americans. */
    PEOPLE("country"),
    /** A capital, which may stand for its government. */
    CAPITAL("place"),
    /** A building or seat that stands for a government: the White House. */
    METONYM("organisation"),
    /** A union or club of countries. */
    BLOC("bloc"),
    /** Somebody who holds, held or will hold a leader's office. */
    LEADER("person"),
    /** Any other person. */
    PERSON("person"),
    ORGANISATION("organisation"),
    /** A meeting of many leaders that has a name. */
    GATHERING("organisation"),
    PLACE("place"),
    /** A title, with or without a name behind it. */
    TITLE("");

    private final String type;

    NameKind(String type) {
        this.type = type;
    }

    /** The type as the API and JSON have it; empty for what is no name. */
    public String type() {
        return type;
    }

    /** Whether such a name can stand for a country that acts. */
    public boolean isActor() {
        return this != PLACE && this != TITLE && this != GATHERING && this != PERSON;
    }
}
