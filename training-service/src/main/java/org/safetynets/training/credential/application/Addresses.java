package org.safetynets.training.credential.application;

import java.util.Locale;
import java.util.Optional;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.credential.domain.StatusPurpose;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.stereotype.Component;

/** The public addresses that credentials refer to; all of them are answered by this service. */
@Component
public class Addresses {

    private final String base;

    public Addresses(CredentialSettings settings) {
        this.base = settings.address();
    }

    public String deployment() {
        return base;
    }

    public String issuer() {
        return base + "/verify/issuer";
    }

    public String keys() {
        return base + "/verify/jwks.json";
    }

    /** The key's full name, and where it is found. */
    public String key(String id) {
        return base + "/verify/keys/" + id;
    }

    Optional<String> keyId(String address) {
        var prefix = key("");
        return address.startsWith(prefix)
                ? Optional.of(address.substring(prefix.length()))
                : Optional.empty();
    }

    public String page(VerificationCode code) {
        return base + "/verify/" + code.value();
    }

    public String credential(VerificationCode code) {
        return page(code) + "/credential";
    }

    /** The code of the credential with that id. */
    Optional<VerificationCode> codeOf(String credential) {
        return VerificationCode.typed(
                        credential.replaceFirst("^.*/verify/", "").replaceFirst("/credential$", ""))
                .filter(it -> credential(it).equals(credential));
    }

    public String achievement(StandardId standard) {
        return base + "/verify/achievements/" + standard.value();
    }

    public String statusList(StatusPurpose purpose, int list) {
        return base + "/status-lists/" + purpose.name().toLowerCase(Locale.ROOT) + "-" + list;
    }
}
