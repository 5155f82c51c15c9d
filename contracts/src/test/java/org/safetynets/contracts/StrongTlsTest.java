package org.safetynets.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class StrongTlsTest {

    /** Says of a connection that it is not one renegotiated, and is no cipher suite. */
    private static final String SIGNAL = "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";

    @Test
    void whoever_listens_or_asks_in_a_process_has_the_suites_of_the_list_and_no_others()
            throws NoSuchAlgorithmException {
        // when
        StrongTls.only();
        // then
        var engine = SSLContext.getDefault().createSSLEngine();
        assertThat(suites(engine.getSupportedCipherSuites()))
                .containsExactlyInAnyOrderElementsOf(StrongTls.SUITES);
        assertThat(suites(engine.getEnabledCipherSuites()))
                .containsExactlyInAnyOrderElementsOf(StrongTls.SUITES);
        assertThat(engine.getEnabledProtocols()).containsExactlyInAnyOrder("TLSv1.3", "TLSv1.2");
    }

    private static List<String> suites(String... named) {
        return Arrays.stream(named).filter(it -> !it.equals(SIGNAL)).toList();
    }
}
