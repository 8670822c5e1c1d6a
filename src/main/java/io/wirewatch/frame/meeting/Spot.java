package io.wirewatch.frame.meeting;

/**
 * Where a meeting is, by its own words.
 *
 * @param name the place as the text names it; empty where it does not
 * @param land code of its country; empty where not known
 * @param wide whether it is a country as a whole
 */
record Spot(String name, String land, boolean wide) {

    static final Spot NOWHERE = new Spot("", "", false);

    /** The closer of two places, this where neither is within the other. */
    Spot or(Spot other) {
        boolean within = wide && !other.wide && !other.name.isEmpty() && land.equals(other.land);
        return name.isEmpty() || within ? other : this;
    }
}
