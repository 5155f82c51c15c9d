package org.safetynets.training.credential.domain;

import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;

/**
 * What the credential of one certification says besides, for the certification's whole life.
 *
 * @param subject by what the credential calls its holder; another one in each certification, so
 *     that two of them cannot be connected
 * @param salt hashed together with the holder's id
 * @param said what the status lists say of it
 */
public record StatusEntry(
        CertificationId certification,
        OrganizationId organization,
        StatusPlace place,
        UUID subject,
        String salt,
        Set<StatusPurpose> said) {

    public StatusEntry {
        said = Set.copyOf(said);
    }
}
