package org.safetynets.identity.projection.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A line to a real server that can be cut and mended, for it would be a pity to stop the server.
 */
final class CuttableLine {

    private final InetSocketAddress server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private int port;
    private @Nullable ServerSocket listening;

    CuttableLine(URI server) {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
        mend();
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** From now on nobody answers, and who was talking is interrupted. */
    synchronized void cut() {
        try {
            if (listening != null) {
                listening.close();
            }
            for (var socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nothing was cut, nothing is mended. */
    synchronized void mend() {
        if (listening != null && !listening.isClosed()) {
            return;
        }
        try {
            var accepting = new ServerSocket();
            accepting.setReuseAddress(true);
            accepting.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
            port = accepting.getLocalPort();
            listening = accepting;
            Thread.ofVirtual().start(() -> accept(accepting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket accepting) {
        while (!accepting.isClosed()) {
            try {
                var near = accepting.accept();
                var far = new Socket(server.getAddress(), server.getPort());
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> pump(near, far));
                Thread.ofVirtual().start(() -> pump(far, near));
            } catch (IOException e) {
                // cut, or the server is away: the caller sees a refused connection
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one side hung up, so the other does
        }
    }
}
