package io.wirewatch.text.furniture;

import java.nio.file.Path;
import java.util.List;

/**
 * Finds the furniture in bodies of articles, in time that grows with their length alone. Immutable and safe to share
 * between threads.
 */
public final class Furniture {

    private final Phrases phrases;

    private Furniture(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads {@code text/furniture.yaml} of a folder of settings.
     *
     * @throws IllegalArgumentException where the file is missing or wrong, with its line
     */
    public static Furniture load(Path configFolder) {
        return new Furniture(FurnitureFile.read(configFolder.resolve("text").resolve("furniture.yaml")));
    }

    /** The furniture of a body, in its order; no two spans meet. */
    public List<Span> find(String body) {
        return new FurnitureScan(phrases, body).spans();
    }
}
