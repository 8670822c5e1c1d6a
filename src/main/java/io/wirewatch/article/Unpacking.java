package io.wirewatch.article;

import io.wirewatch.article.Inflating.Counted;
import io.wirewatch.article.format.Limits;
import io.wirewatch.article.format.TooLargeException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One file as the files it holds: itself, or the entries of a {@code .gz}, {@code .zip}, {@code .zst} or {@code .tar.gz}
 * by its first bytes. Nothing is written to disk, so an entry's name leads nowhere. An archive within an archive stays
 * closed. Thread-confined.
 */
final class Unpacking implements Closeable {

    private static final int BUFFER = 64 << 10;
    private static final int TAR_HEAD = 512;

    private final String name;
    private final Limits limits;
    private final InputStream outer;
    private final BufferedInputStream bytes;
    private final @Nullable ArchiveInputStream<? extends ArchiveEntry> archive;
    private int entries;

    /**
     * A file within.
     *
     * @param name name for people, with the archive's before it
     * @param bytes its bytes, with {@code mark}; good until the next part is asked for
     */
    record Part(String name, BufferedInputStream bytes) {}

    Unpacking(String name, InputStream in, Limits limits) throws IOException {
        this.name = name;
        this.limits = limits;
        this.outer = in;
        Counted counted = new Counted(in);
        BufferedInputStream packed = new BufferedInputStream(counted, BUFFER);
        byte[] head = head(packed, TAR_HEAD);
        if (isZip(head)) {
            bytes = packed;
            archive = new ZipArchiveInputStream(watched(packed, counted), "UTF-8", true, true);
        } else {
            InputStream inner = decompress(packed, head);
            bytes = inner == packed ? packed : new BufferedInputStream(watched(inner, counted), BUFFER);
            archive = isTar(head(bytes, TAR_HEAD)) ? new TarArchiveInputStream(bytes) : null;
        }
    }

    private Inflating watched(InputStream unpacked, Counted packed) {
        return new Inflating(unpacked, packed, limits.inflateRatio());
    }

    private static InputStream decompress(BufferedInputStream packed, byte[] head) throws IOException {
        if (starts(head, 0x1f, 0x8b)) {
            return Gunzip.of(packed);
        }
        return starts(head, 0x28, 0xb5, 0x2f, 0xfd) ? new ZstdCompressorInputStream(packed) : packed;
    }

    /** The next file; empty after the last. */
    Optional<Part> next() throws IOException {
        if (archive == null) {
            return entries++ == 0 ? Optional.of(new Part(name, bytes)) : Optional.empty();
        }
        ArchiveEntry entry = archive.getNextEntry();
        while (entry != null && (entry.isDirectory() || isHidden(entry.getName()))) {
            count();
            entry = archive.getNextEntry();
        }
        if (entry == null) {
            return Optional.empty();
        }
        count();
        return Optional.of(new Part(name + "!/" + entry.getName(), new BufferedInputStream(contents(entry), BUFFER)));
    }

    private InputStream contents(ArchiveEntry entry) throws IOException {
        ArchiveInputStream<? extends ArchiveEntry> from = Objects.requireNonNull(archive);
        if (entry instanceof ZipArchiveEntry zip && !((ZipArchiveInputStream) from).canReadEntryData(zip)) {
            throw new IOException("the zip is encrypted or packed in a way that is not read; unpack it yourself");
        }
        return new NotClosing(from);
    }

    private void count() throws TooLargeException {
        if (++entries > limits.entries()) {
            throw new TooLargeException(
                    "more than " + limits.entries() + " entries in one archive; unpack it yourself");
        }
    }

    /** Hidden files and what macOS adds to archives. */
    private static boolean isHidden(String entry) {
        String last = entry.substring(entry.lastIndexOf('/') + 1);
        return last.startsWith(".") || entry.startsWith("__MACOSX/");
    }

    /** Whether bytes are an archive's, which an archive's entry is not opened for. */
    static boolean isPacked(byte[] head) {
        return isZip(head) || isTar(head) || starts(head, 0x1f, 0x8b) || starts(head, 0x28, 0xb5, 0x2f, 0xfd);
    }

    private static boolean isZip(byte[] head) {
        return starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6);
    }

    private static boolean isTar(byte[] head) {
        return head.length >= TAR_HEAD
                && head[257] == 'u'
                && head[258] == 's'
                && head[259] == 't'
                && head[260] == 'a'
                && head[261] == 'r';
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes, still to be read. */
    static byte[] head(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    @Override
    public void close() throws IOException {
        outer.close();
    }

    /** An entry's bytes, whose end is not the archive's. */
    private static final class NotClosing extends FilterInputStream {
        NotClosing(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on to its next entry.
        }
    }
}
