package io.wirewatch.cli;

import java.util.Locale;
import java.util.function.LongConsumer;
import picocli.CommandLine;

/** Says on a terminal how far a long run is; says nothing elsewhere. Used by one thread. */
final class Progress implements LongConsumer {

    private static final long BETWEEN_NANOS = 200_000_000L;

    private final Screen screen;
    private final long begun = System.nanoTime();
    private long last = begun;

    private Progress(Screen screen) {
        this.screen = screen;
    }

    static LongConsumer on(Screen screen) {
        return !CommandLine.Help.Ansi.AUTO.enabled() ? done -> {} : new Progress(screen);
    }

    @Override
    public void accept(long done) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN_NANOS) {
            last = now;
            double rate = done / ((now - begun) / 1e9);
            screen.sayOver(String.format(Locale.ROOT, "%,d articles, %,.0f a second", done, rate));
        }
    }
}
