package io.wirewatch.broker;

import java.nio.file.Path;

/**
 * Where the broker keeps its records and where it listens.
 *
 * @param dataFolder its records, kept from one start to the next
 * @param port TCP port on 127.0.0.1; 0 for any that is free
 */
public record BrokerSettings(Path dataFolder, int port) {

    /** Checks the port. */
    public BrokerSettings {
        if (port < 0 || port > 65_535) {
            throw new BrokerRefused("port " + port + " is not from 0 to 65535");
        }
    }
}
