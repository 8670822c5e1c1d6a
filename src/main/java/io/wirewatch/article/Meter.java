package io.wirewatch.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How many bytes of files are behind a reader: read, or left unread for good; of a packed file those of the file itself.
 * Standard input is not counted, for nobody knows its end. Confined to the thread that reads.
 */
public final class Meter implements LongSupplier {

    private long bytes;

    @Override
    public long getAsLong() {
        return bytes;
    }

    /** How many bytes the files under paths have; 0 where standard input is among them. */
    public static long total(List<Path> paths) {
        if (paths.contains(ArticleReader.STANDARD_INPUT)) {
            return 0;
        }
        long total = 0;
        FileWalk files = new FileWalk(paths, failure -> {});
        while (files.hasNext()) {
            total += size(files.next());
        }
        return total;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException | SecurityException e) {
            return 0; // the reader will say what is wrong with it
        }
    }

    InputStream open(Path file) throws IOException {
        return new Counted(Files.newInputStream(file), bytes + size(file));
    }

    /** A file's bytes; closed early, the rest of it counts as passed. */
    private final class Counted extends Counting {
        private final long end;

        Counted(InputStream in, long end) {
            super(in);
            this.end = end;
        }

        @Override
        void passed(long count) {
            bytes += count;
        }

        @Override
        public void close() throws IOException {
            bytes = Math.max(bytes, end);
            super.close();
        }
    }
}
