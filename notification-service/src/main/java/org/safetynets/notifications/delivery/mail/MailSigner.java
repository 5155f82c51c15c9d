package org.safetynets.notifications.delivery.mail;

import jakarta.mail.MessagingException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.springframework.stereotype.Component;

/** Signs mails by DKIM where there is a key, so that mailboxes know that they are ours. */
@Component
class MailSigner {

    private final DkimSettings settings;
    private final Optional<RSAPrivateKey> key;

    MailSigner(DkimSettings settings) {
        this.settings = settings;
        this.key =
                settings.configured() ? Optional.of(key(settings.privateKey())) : Optional.empty();
    }

    /** The message to send in its place. */
    SMTPMessage signed(SMTPMessage message) throws MessagingException {
        message.saveChanges();
        return key.isPresent() ? new DkimMessage(message, signer(key.get())) : message;
    }

    /** A signer keeps state while it signs, so each mail has its own. */
    private DkimSigner signer(RSAPrivateKey by) {
        try {
            var signer = new DkimSigner(settings.domain(), settings.selector(), by);
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setCheckDomainKey(false); // our own DNS may not be seen from here
            signer.addHeaderToSign("List-Unsubscribe");
            signer.addHeaderToSign("List-Unsubscribe-Post");
            return signer;
        } catch (DkimException e) {
            throw new IllegalStateException("Mails cannot be signed", e);
        }
    }

    private static RSAPrivateKey key(String base64) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The DKIM key cannot be read", e);
        }
    }
}
