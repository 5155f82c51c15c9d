package org.safetynets.notifications.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.notifications.delivery.application.PostOffice.Receipt;
import org.safetynets.notifications.delivery.mail.MailSettings.Tls;
import org.safetynets.platform.outbound.Authorities;
import org.safetynets.stack.access.Certificates;
import org.safetynets.stack.access.Secrets;
import org.safetynets.stack.access.Trust;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** A mail server with a certificate of the authority that is believed inside. */
class MailTrustTest {

    private SSLContext before;
    private SSLContext listener;

    @BeforeEach
    void anAuthorityOfTheInside(@TempDir Path folder) throws NoSuchAlgorithmException {
        before = SSLContext.getDefault();
        var certificates = new Certificates(new Secrets(folder));
        var pem = certificates.of("mail");
        var keys =
                PemSslStoreDetails.forCertificate(pem.certificate().toUri().toString())
                        .withPrivateKey(pem.key().toUri().toString());
        listener = SslBundle.of(new PemSslStoreBundle(keys, null)).createSslContext();
        SSLContext.setDefault(Trust.context(certificates.trustStore()));
    }

    @AfterEach
    void asBefore() {
        SSLContext.setDefault(before);
    }

    @Test
    void it_is_believed_only_where_the_operator_says_that_it_is_one_of_the_inside() {
        try (var server = new ScriptedMailServer("NONE", "", listener.getServerSocketFactory())) {
            assertThat(sent(server, Authorities.PUBLIC)).isEqualTo(Receipt.TRY_LATER);
            assertThat(server.received()).isEmpty();

            assertThat(sent(server, Authorities.OWN)).isEqualTo(Receipt.TAKEN);
            assertThat(server.received()).isNotEmpty();
        }
    }

    private static Receipt sent(ScriptedMailServer server, Authorities authorities) {
        var office =
                SmtpPostOfficeTest.office(
                        server.address(), Tls.IMPLICIT, authorities, SmtpPostOfficeTest.NO_KEY);
        return office.send(SmtpPostOfficeTest.MAIL);
    }
}
