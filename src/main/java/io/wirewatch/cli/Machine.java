package io.wirewatch.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine and the process that we are. */
final class Machine {

    private Machine() {}

    static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "wirewatch";
        }
    }

    /** Machine and process: no other that runs has the same. */
    static String process() {
        return host() + ":" + ProcessHandle.current().pid();
    }

    /** Person and machine. */
    static String user() {
        return System.getProperty("user.name", "someone") + "@" + host();
    }
}
