package io.wirewatch.follow;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request by HTTP/1.1 and its answer, over a connection of its own to an address that was checked. Java's own client
 * resolves the name itself, a second time, and may get another address.
 */
final class Exchange {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int LINE = 8192;
    private static final int LINES = 200;

    private final InetAddress address;
    private final FollowLimits limits;

    Exchange(InetAddress address, FollowLimits limits) {
        this.address = address;
        this.limits = limits;
    }

    Answer get(URI uri, Map<String, String> headers) throws IOException {
        try (Socket plain = new Socket()) {
            boolean secure = uri.getScheme().equalsIgnoreCase("https");
            int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
            plain.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            plain.setSoTimeout(limits.answerMillis());
            try (Socket socket = secure ? secured(plain, uri.getHost(), port) : plain) {
                socket.getOutputStream().write(request(uri, headers).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                return answer(new BufferedInputStream(new Deadline(socket, limits.answerMillis())));
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI uri, Map<String, String> headers) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        StringBuilder request = new StringBuilder("GET ")
                .append(path)
                .append(uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(uri.getHost())
                .append(uri.getPort() >= 0 ? ":" + uri.getPort() : "")
                .append("\r\nConnection: close\r\nAccept-Encoding: gzip\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").toString();
    }

    private Answer answer(InputStream in) throws IOException {
        String[] status = line(in).split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("the answer is no HTTP");
        }
        Map<String, String> headers = headers(in);
        int code = Integer.parseInt(status[1]);
        if (code == 304 || code == 204) {
            return new Answer(code, headers, new byte[0]);
        }
        byte[] packed = body(in, headers);
        boolean zipped = headers.getOrDefault("content-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("gzip");
        return new Answer(code, headers, zipped ? unzipped(packed) : packed);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        String line = line(in);
        for (int lines = 0; !line.isEmpty(); lines++) {
            int colon = line.indexOf(':');
            if (lines == LINES || colon < 1) {
                throw new IOException("the answer is no HTTP: its header has no end or no form");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT).strip(),
                    line.substring(colon + 1).strip());
            line = line(in);
        }
        return headers;
    }

    private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in);
        }
        String length = headers.getOrDefault("content-length", "");
        if (!length.matches("[0-9]{1,18}")) {
            return Deadline.limited(in, limits.bodyBytes()).readAllBytes();
        }
        return whole(in, Long.parseLong(length));
    }

    private byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long size = chunkSize(in);
        while (size > 0) {
            body.write(whole(in, size + body.size() > limits.bodyBytes() ? Long.MAX_VALUE : size));
            line(in);
            size = chunkSize(in);
        }
        return body.toByteArray();
    }

    private static long chunkSize(InputStream in) throws IOException {
        String size = line(in).split(";", 2)[0].strip();
        if (!size.matches("[0-9a-fA-F]{1,12}")) {
            throw new IOException("the answer is no HTTP: a part of it has no length");
        }
        return Long.parseLong(size, 16);
    }

    private byte[] whole(InputStream in, long length) throws IOException {
        if (length > limits.bodyBytes()) {
            throw new IOException("the answer has more than " + (limits.bodyBytes() >> 20) + " MiB");
        }
        byte[] bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("the answer breaks off");
        }
        return bytes;
    }

    private byte[] unzipped(byte[] packed) throws IOException {
        InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed));
        return Deadline.limited(in, limits.bodyBytes()).readAllBytes();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = in.read();
        while (read >= 0 && read != '\n' && line.length() < LINE) {
            line.append((char) read);
            read = in.read();
        }
        if (read != '\n') {
            throw new IOException(read < 0 ? "the answer breaks off" : "the answer is no HTTP: a line has no end");
        }
        return line.toString().strip();
    }
}
