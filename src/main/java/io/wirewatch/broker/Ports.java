package io.wirewatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The two ports of a broker: for clients and for its controller. Both are on the loopback address. */
record Ports(int clients, int controller) {

    static final String HOST = "127.0.0.1";

    /**
     * Finds free ports. Both are held open at once, so that they differ.
     *
     * @param wanted port for clients, or 0 for any
     * @throws BrokerRefused where the wanted port is taken
     */
    static Ports find(int wanted) {
        try (ServerSocket clients = new ServerSocket();
                ServerSocket controller = new ServerSocket()) {
            bind(clients, wanted);
            bind(controller, 0);
            return new Ports(clients.getLocalPort(), controller.getLocalPort());
        } catch (BindException e) {
            throw new BrokerRefused(
                    "port " + wanted + " on " + HOST
                            + " is taken; stop what listens there, or choose another with --port (0 takes any free one)",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't find a free port on " + HOST, e);
        }
    }

    private static void bind(ServerSocket socket, int port) throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
}
