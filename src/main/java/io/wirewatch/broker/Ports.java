package io.wirewatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** The two ports of a broker: for clients and for its controller. Both are on the loopback address. */
record Ports(int clients, int controller) {

    static final String HOST = "127.0.0.1";

    /** Systems give connections that go out ports from 32768 or above, and may give one away between a look and its use. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int TRIES = 50;

    /**
     * Finds free ports. Both are held open at once, so that they differ.
     *
     * @param wanted port for clients, or 0 for any
     * @throws BrokerRefused where the wanted port is taken
     */
    static Ports find(int wanted) {
        try (ServerSocket clients = new ServerSocket();
                ServerSocket controller = new ServerSocket()) {
            bindWanted(clients, wanted);
            bindWanted(controller, 0);
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

    private static void bindWanted(ServerSocket socket, int wanted) throws IOException {
        for (int tries = 0; wanted == 0 && tries < TRIES; tries++) {
            try {
                bind(socket, ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
                return;
            } catch (BindException e) {
                // Somebody listens there: another one.
            }
        }
        bind(socket, wanted);
    }

    private static void bind(ServerSocket socket, int port) throws IOException {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
}
