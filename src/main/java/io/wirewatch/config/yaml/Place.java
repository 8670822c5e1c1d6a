package io.wirewatch.config.yaml;

/**
 * A place in a file that a person wrote.
 *
 * @param file the file as the person gave it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in UTF-16 code units
 */
public record Place(String file, int line, int column) {

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** As compilers print it: {@code file:line:column}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column : file;
    }
}
