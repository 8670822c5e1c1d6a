package io.wirewatch.follow;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** The bytes of a socket until a moment: an answer that comes drop by drop ends like one that does not come. */
final class Deadline extends FilterInputStream {

    private final Socket socket;
    private final long until;

    Deadline(Socket socket, int millis) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public int read() throws IOException {
        hurry();
        try {
            return in.read();
        } catch (SocketTimeoutException e) {
            throw late();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        hurry();
        try {
            return in.read(buffer, offset, length);
        } catch (SocketTimeoutException e) {
            throw late();
        }
    }

    private void hurry() throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
            throw late();
        }
        socket.setSoTimeout((int) left);
    }

    private static IOException late() {
        return new SocketTimeoutException("the answer takes too long");
    }

    /** The same with a limit of bytes, after which it ends with a reason. */
    static InputStream limited(InputStream in, int bytes) {
        return new FilterInputStream(in) {
            private long left = bytes;

            @Override
            public int read() throws IOException {
                int read = in.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) throws IOException {
                left -= read;
                if (left < 0) {
                    throw new IOException("the answer has more than " + (bytes >> 20) + " MiB");
                }
            }
        };
    }
}
