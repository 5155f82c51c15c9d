package org.safetynets.training.file.clamd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.training.file.ClamdDouble;
import org.safetynets.training.file.application.MalwareScanner;
import org.safetynets.training.file.domain.Scan;

class ClamdScannerTest {

    @Test
    void sends_the_whole_file_in_parts_and_takes_ok_for_clean() throws Exception {
        try (var clamd = new ClamdDouble("stream: OK")) {
            var file = new byte[70_000];
            new Random(7).nextBytes(file);

            var found = scanner(clamd.port()).scan(new ByteArrayInputStream(file));

            assertThat(found).isEqualTo(new MalwareScanner.Found.Nothing(Scan.CLEAN));
            assertThat(clamd.received()).singleElement().isEqualTo(file);
        }
    }

    @Test
    void tells_what_was_found() throws Exception {
        try (var clamd = new ClamdDouble("stream: Eicar-Test-Signature FOUND")) {
            assertThat(scan(clamd.port())).isEqualTo(new MalwareScanner.Found.Malware());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OK FINE", "OK"})
    void takes_nothing_else_for_clean(String answer) throws Exception {
        try (var clamd = new ClamdDouble(answer)) {
            assertThat(scan(clamd.port())).isEqualTo(new MalwareScanner.Found.Silence());
        }
    }

    @Test
    void says_when_nobody_answers() throws Exception {
        var port = closedPort();

        assertThat(scan(port)).isEqualTo(new MalwareScanner.Found.Silence());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static MalwareScanner.Found scan(int port) {
        return scanner(port).scan(new ByteArrayInputStream("text".getBytes(UTF_8)));
    }

    private static ClamdScanner scanner(int port) {
        return new ClamdScanner("127.0.0.1", port);
    }
}
