package io.wirewatch.frame.meeting;

/** Tells meetings of which a text says that they would have been. */
final class Undone {

    private static final int NEAR = 3;

    private Undone() {}

    /** Would have met, the visit would have included: what would have been is off. */
    static boolean is(Encounter encounter, Scene scene) {
        int word = encounter.word().first();
        int end = encounter.word().isVerb() ? word : encounter.span().end() + NEAR;
        int at = scene.last(Cue.UNREAL, encounter.governed(), end);
        int from = Math.min(at, word);
        int to = Math.max(at, word);
        return at >= 0
                && !scene.any(Cue.BREAK, from, to)
                && !scene.any(Cue.SAY, from, to)
                && !scene.tokens().folded(scene.end(at, Cue.UNREAL)).equals("to");
    }

    /** Was originally scheduled for a day that is over: nothing says that it came to it. */
    static boolean isSupposed(Encounter encounter, Scene scene) {
        return scene.any(Cue.SUPPOSED, scene.from(), encounter.word().first());
    }
}
