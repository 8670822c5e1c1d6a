package io.wirewatch.article.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file with what a format needs to know about reading it. Thread-confined.
 *
 * @param name name of the file or entry, for people
 * @param bytes the bytes, unpacked
 * @param limits how much may be read
 * @param declared encoding that the source declares; empty where it declares none
 */
public record Content(String name, InputStream bytes, Limits limits, String declared) {

    /**
     * All bytes of a file that is one article.
     *
     * @throws TooLargeException where there are more than one article may have
     */
    byte[] all() throws IOException {
        byte[] all = bytes.readNBytes(limits.fileBytes() + 1);
        if (all.length > limits.fileBytes()) {
            throw new TooLargeException(
                    "more than " + Limits.people(limits.fileBytes()) + " in one article's file; split it");
        }
        return all;
    }

    /** All bytes as text. */
    Encoding.Decoded text() throws IOException {
        return Encoding.decode(all(), declared);
    }
}
