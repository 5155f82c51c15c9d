package org.safetynets.training.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks clamd's INSTREAM on a real socket, as its manual has it: a command that ends with a zero
 * byte, parts with four bytes of length before them, a part of none at the end.
 */
public final class ClamdDouble implements AutoCloseable {

    private final ServerSocket server;
    private final String answer;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();

    public ClamdDouble(String answer) {
        this.answer = answer;
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What came, file by file. */
    public List<byte[]> received() {
        return received;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                if (!command.equals("zINSTREAM\0")) {
                    socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(US_ASCII));
                    continue;
                }
                var file = new ByteArrayOutputStream();
                for (var length = in.readInt(); length != 0; length = in.readInt()) {
                    file.write(in.readNBytes(length));
                }
                received.add(file.toByteArray());
                socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
            } catch (IOException e) {
                // closed, or somebody hung up
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
