package org.safetynets.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.stack.process.Pause;

/** A connection between two processes of this machine that can be made worse. */
final class Wire implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;
    private static final Duration DELAY = Duration.ofMillis(250);
    private static final int CONNECT_MILLIS = 1000;

    /** What becomes of what is sent. */
    enum State {
        WHOLE,
        /** Everything comes later. */
        SLOW,
        /** Nothing comes, and nobody connects. */
        CUT,
        /** Questions arrive; when the answer comes, it and the connection are lost. */
        LOSING_ANSWERS
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    Wire(int target) {
        this.target = target;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void now(State next) {
        state = next;
        if (next == State.CUT) {
            open.forEach(Wire::end);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var near = listener.accept();
                if (state == State.CUT) {
                    end(near);
                } else {
                    Thread.ofVirtual().start(() -> connect(near));
                }
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(Socket near) {
        var far = new Socket();
        open.add(near);
        open.add(far);
        try {
            far.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), target),
                    CONNECT_MILLIS);
        } catch (IOException e) {
            endBoth(near, far);
            return;
        }
        Thread.ofVirtual().start(() -> pass(near, far, false));
        pass(far, near, true);
    }

    private void pass(Socket from, Socket to, boolean answers) {
        var chunk = new byte[CHUNK];
        try (var in = from.getInputStream();
                var out = to.getOutputStream()) {
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (state == State.CUT || (answers && state == State.LOSING_ANSWERS)) {
                    break;
                }
                if (state == State.SLOW) {
                    Pause.of(DELAY);
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            endBoth(from, to); // one side has ended, and so does the other
            return;
        }
        endBoth(from, to);
    }

    private void endBoth(Socket one, Socket other) {
        for (var socket : new Socket[] {one, other}) {
            end(socket);
            open.remove(socket);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Wire::end);
    }
}
