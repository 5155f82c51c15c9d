package org.safetynets.notifications.delivery.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails are signed (RFC 6376); not at all without a key.
 *
 * @param domain whose name stands in the signature; the sender's
 * @param selector under which the public key lies in the domain's DNS
 * @param privateKey RSA, PKCS#8, base64 without armour
 */
@ConfigurationProperties("nets.mail.dkim")
public record DkimSettings(String domain, String selector, String privateKey) {

    boolean configured() {
        return !privateKey.isBlank();
    }

    @Override
    public String toString() {
        return "DkimSettings[" + selector + "._domainkey." + domain + "]";
    }
}
