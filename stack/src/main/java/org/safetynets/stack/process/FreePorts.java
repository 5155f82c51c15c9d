package org.safetynets.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Any free port, the same one for the same name. */
public final class FreePorts implements PortPlan {
    // Below the range from which systems take ports for outgoing connections.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    @Override
    public int of(String name) {
        return taken.computeIfAbsent(name, it -> free());
    }

    private static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port from " + FIRST + " to " + LAST);
    }

    /** True when a listener could be opened on the loopback port. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
