package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.counselor.application.ApplyAsCounselor;

/** A person's wish to be a counselor in an organization, and what speaks for it. */
record ApplyRequest(
        @NotNull @Valid ProfileJson profile,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid CredentialJson> credentials) {

    ApplyAsCounselor command(OrganizationId organization, Caller caller) {
        return new ApplyAsCounselor(
                organization,
                caller.personId(),
                profile.profile(),
                credentials.stream().map(CredentialJson::credential).toList());
    }
}
