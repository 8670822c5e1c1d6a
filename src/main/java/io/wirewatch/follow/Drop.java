package io.wirewatch.follow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file or folder that others drop news into. A file counts when it has been the same at two looks one after the other, so
 * that none is read half-written. Links and hidden files do not count. Not safe for several threads.
 */
public final class Drop {

    private final Path path;
    private Map<Path, State> before = new HashMap<>();
    private final Map<Path, State> told = new HashMap<>();

    private record State(FileTime changed, long size) {}

    /** A folder, or one file. */
    public Drop(Path path) {
        this.path = path;
    }

    /** The folder, or the file. */
    public Path path() {
        return path;
    }

    /** The files that are new or changed since the look before, in order of their names. */
    public List<Path> look() throws IOException {
        Map<Path, State> now = states();
        List<Path> fresh = new ArrayList<>();
        now.forEach((file, state) -> {
            if (state.equals(before.get(file)) && !state.equals(told.get(file))) {
                fresh.add(file);
                told.put(file, state);
            }
        });
        told.keySet().retainAll(now.keySet());
        before = now;
        fresh.sort(null);
        return fresh;
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new HashMap<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                    states.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (file.equals(path)) {
                    throw failed;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return states;
    }
}
