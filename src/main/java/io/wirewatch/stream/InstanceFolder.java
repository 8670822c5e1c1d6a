package io.wirewatch.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for the state of one running instance, the first that no other has: {@code instance-0}, {@code instance-1}, …
 * An instance that was killed and starts again finds its own folder, for its lock ended with it.
 */
final class InstanceFolder implements AutoCloseable {

    private static final int MOST = 64;

    private final Path path;
    private final FileChannel lock;

    private InstanceFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static InstanceFolder take(Path base) {
        try {
            for (int number = 0; number < MOST; number++) {
                Path folder = base.resolve("instance-" + number);
                Files.createDirectories(folder);
                FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (taken(lock)) {
                    return new InstanceFolder(folder, lock);
                }
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "can't keep state in " + base + " (" + e + "); choose another folder with --state-dir", e);
        }
        throw new ClusterProblem(
                ClusterProblem.Kind.WRONG_SETTINGS, MOST + " instances keep state in " + base + " already");
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    /**
     * Its name, the same after a restart. Folders of one number in two places are two instances: by one name they would
     * fence each other.
     */
    String name() {
        Path place = path.toAbsolutePath().normalize();
        return path.getFileName() + "-" + Integer.toHexString(place.toString().hashCode());
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("can't release " + path, e);
        }
    }
}
