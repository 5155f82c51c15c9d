package org.safetynets.training.file.clamd;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.safetynets.training.file.application.MalwareScanner;
import org.safetynets.training.file.domain.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks clamd's INSTREAM: parts with their length before them, a part of none at the end, and one
 * line as the answer. What is not plainly "OK" is no clean file.
 */
final class ClamdScanner implements MalwareScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int PART = 16_384;
    private static final int LONGEST_ANSWER = 4_096;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 60_000;

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Found scan(InputStream content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            send(content, socket.getOutputStream());
            return found(answer(socket.getInputStream()));
        } catch (IOException e) {
            LOG.warn("the malware scanner cannot be asked: {}", e.toString());
            return new Found.Silence();
        }
    }

    private static void send(InputStream content, OutputStream to) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to, PART + Integer.BYTES));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var part = new byte[PART];
        for (var read = content.read(part); read >= 0; read = content.read(part)) {
            out.writeInt(read);
            out.write(part, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream from) throws IOException {
        var answer = new ByteArrayOutputStream();
        for (var one = from.read(); one > 0 && answer.size() < LONGEST_ANSWER; one = from.read()) {
            answer.write(one);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Found found(String answer) {
        if (answer.equals("stream: OK")) {
            return new Found.Nothing(Scan.CLEAN);
        }
        if (answer.endsWith(" FOUND")) {
            return new Found.Malware();
        }
        LOG.warn("the malware scanner answered: {}", answer);
        return new Found.Silence();
    }
}
