package io.wirewatch.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Says on a terminal how far a long run is: a bar for the part of the files' bytes that lies before the last article that
 * is done, not before the last that was read, for reading is ahead. Says nothing elsewhere. Used by one thread.
 */
final class Progress implements LongConsumer {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final StatusLine line;
    private final LongSupplier position;
    private final long total;
    private final Deque<Long> positions = new ArrayDeque<>();
    private final long begun = System.nanoTime();
    private long done;
    private long reached;

    /**
     * A run that has done nothing yet.
     *
     * @param position how many bytes of the files were read
     * @param total how many they have; 0 where nobody knows, and then there is no bar
     */
    Progress(StatusLine line, LongSupplier position, long total) {
        this.line = line;
        this.position = position;
        this.total = total;
    }

    /** Another article was read. */
    void wasRead() {
        if (total > 0) {
            positions.add(position.getAsLong());
        }
    }

    /** Takes the line away until it is due again, so that another may be written. */
    void hide() {
        line.clear();
    }

    /** So many of the articles that were read are done, those first that were read first. */
    @Override
    public void accept(long articles) {
        for (; done < articles; done++) {
            Long at = positions.poll();
            reached = at == null ? reached : at;
        }
        if (line.due()) {
            line.show(text(reached, total, done, System.nanoTime() - begun));
        }
    }

    static String text(long reached, long total, long articles, long nanos) {
        String count = String.format(Locale.ROOT, "%,d articles, %,.0f a second", articles, articles / (nanos / 1e9));
        if (total <= 0) {
            return count;
        }
        double share = Math.min(1, (double) reached / total);
        int full = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d%%  %s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                (int) (share * PERCENT),
                count);
    }
}
