package io.wirewatch.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files under given paths, folder by folder, sorted by name. Hidden files are left out. What is no file of its own
 * folder (a link out of it, a device, a pipe) is reported and left out.
 */
final class FileWalk implements Iterator<Path> {

    private final Consumer<ReadFailure> failures;
    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable Path next;

    /** A path to look at, and the real folder that was given, out of which no link may lead; none for a given path. */
    private record Step(Path path, @Nullable Path root) {}

    FileWalk(List<Path> paths, Consumer<ReadFailure> failures) {
        this.failures = failures;
        paths.forEach(path -> steps.addLast(new Step(path, null)));
    }

    @Override
    public boolean hasNext() {
        while (next == null && !steps.isEmpty()) {
            Step step = steps.removeFirst();
            try {
                next = look(step);
            } catch (IOException | SecurityException e) {
                fail(step.path(), "can't be looked at: " + reason(e));
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files");
        }
        Path found = next;
        next = null;
        return Objects.requireNonNull(found);
    }

    private @Nullable Path look(Step step) throws IOException {
        Path path = step.path();
        if (path.equals(ArticleReader.STANDARD_INPUT)) {
            return path;
        }
        if (!Files.exists(path)) {
            fail(
                    path,
                    Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                            ? "the link leads nowhere"
                            : "there is no such file or folder; check the path");
            return null;
        }
        if (step.root() != null
                && Files.isSymbolicLink(path)
                && !path.toRealPath().startsWith(step.root())) {
            fail(path, "the link leads out of the folder; give its target as a path of its own");
            return null;
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            enter(step);
            return null;
        }
        if (!attributes.isRegularFile()) {
            fail(path, "is a device or a pipe, no file; use - to read standard input");
            return null;
        }
        return path;
    }

    private void enter(Step step) throws IOException {
        Path folder = step.path();
        if (step.root() != null && Files.isSymbolicLink(folder)) {
            fail(folder, "a link to a folder is not followed; give its target as a path of its own");
            return;
        }
        Path root = step.root() == null ? folder.toRealPath() : step.root();
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        }
        Collections.sort(inside);
        Collections.reverse(inside);
        inside.stream()
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .forEach(path -> steps.addFirst(new Step(path, root)));
    }

    private void fail(Path path, String reason) {
        failures.accept(new ReadFailure(path.toString(), "file", reason));
    }

    /** What went wrong with a file, without its name. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
