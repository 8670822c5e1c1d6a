package io.wirewatch.follow;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Which machines may be asked. A feed's address, or a redirect, could point into the network that this machine stands in;
 * names are resolved once, and what is connected to is the address that was looked at.
 */
final class Hosts {

    private final boolean privateOnes;

    Hosts(boolean privateOnes) {
        this.privateOnes = privateOnes;
    }

    /** The address of a host. */
    InetAddress address(String host) throws IOException {
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("no such host: " + host, e);
        }
        for (InetAddress address : all) {
            if (!privateOnes && isPrivate(address)) {
                throw new IOException(host + " is " + address.getHostAddress()
                        + ", in a private network; --allow-private-hosts lets it be asked");
            }
        }
        return all[0];
    }

    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPrivate(bytes) : address instanceof Inet6Address && isInner(bytes);
    }

    /** What Java does not name: "this" network, carriers' networks, protocol and test networks, the reserved rest. */
    private static boolean isPrivate(byte[] v4) {
        int first = v4[0] & 0xff;
        int second = v4[1] & 0xff;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0
                || first == 198 && (second == 18 || second == 19);
    }

    /** Unique local addresses, and IPv4 ones in the clothes of IPv6: mapped, 6to4, NAT64. */
    private static boolean isInner(byte[] v6) {
        int start = (v6[0] & 0xff) << 8 | v6[1] & 0xff;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= v6[i] == 0;
        }
        return (start & 0xfe00) == 0xfc00 || start == 0x2002 || start == 0x0064 || zeros;
    }
}
