package org.safetynets.identity.organization.domain;

import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * One organization of the network: it runs groups, trains facilitators and takes referrals, and
 * never sees another's data.
 *
 * <p>It is created active by a network administrator and stays; its id is also the alias under
 * which Keycloak knows it.
 */
public final class Organization {

    private final OrganizationId id;
    private final OrganizationDetails details;
    private final OrganizationStatus status;
    private final long version;

    private Organization(
            OrganizationId id,
            OrganizationDetails details,
            OrganizationStatus status,
            long version) {
        this.id = id;
        this.details = details;
        this.status = status;
        this.version = version;
    }

    /** A new organization, unless it does not fit in. */
    public static OrganizationResult create(
            OrganizationId id, OrganizationDetails details, Neighbours among) {
        return OrganizationPolicy.anyRefuses(id, details, among)
                .<OrganizationResult>map(Refused::new)
                .orElseGet(
                        () -> {
                            var created =
                                    new Organization(id, details, OrganizationStatus.ACTIVE, 1);
                            return new Done(created, new OrganizationCreated(created));
                        });
    }

    /** The organization as it was stored; no rule is asked again. */
    public static Organization restore(
            OrganizationId id,
            OrganizationDetails details,
            OrganizationStatus status,
            long version) {
        return new Organization(id, details, status, version);
    }

    /** The organization with other details, unless it no longer fits in. */
    public OrganizationResult change(OrganizationDetails wanted, Neighbours among) {
        if (wanted.equals(details)) {
            return new Unchanged(this);
        }
        return OrganizationPolicy.anyRefuses(id, wanted, among)
                .<OrganizationResult>map(Refused::new)
                .orElseGet(
                        () -> {
                            var changed = new Organization(id, wanted, status, version + 1);
                            return new Done(changed, new OrganizationUpdated(changed));
                        });
    }

    public OrganizationId id() {
        return id;
    }

    public OrganizationDetails details() {
        return details;
    }

    public OrganizationStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
