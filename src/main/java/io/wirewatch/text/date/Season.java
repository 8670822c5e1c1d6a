package io.wirewatch.text.date;

/** A season of the northern hemisphere, by its name in values. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The season of a number, spring 0. */
    static Season of(int number) {
        return switch (number) {
            case 0 -> SP;
            case 1 -> SU;
            case 2 -> FA;
            default -> WI;
        };
    }

    int firstMonth() {
        return firstMonth;
    }
}
