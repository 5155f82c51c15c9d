package org.safetynets.identity.organization.domain;

import org.jspecify.annotations.Nullable;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationActivated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationSuspended;
import org.safetynets.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import org.safetynets.identity.organization.domain.OrganizationResult.Done;
import org.safetynets.identity.organization.domain.OrganizationResult.Refused;
import org.safetynets.identity.organization.domain.OrganizationResult.Unchanged;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * One organization of the network: it runs groups, trains facilitators and takes referrals, and
 * never sees another's data.
 *
 * <p>It is created active by a network administrator and stays. Suspended, it keeps all it has, but
 * nobody acts for it until it is activated again. Its id is also the alias under which Keycloak
 * knows it.
 */
public final class Organization {

    private final OrganizationId id;
    private final OrganizationDetails details;
    private final OrganizationStatus status;
    private final @Nullable Long logo;
    private final long version;

    private Organization(
            OrganizationId id,
            OrganizationDetails details,
            OrganizationStatus status,
            @Nullable Long logo,
            long version) {
        this.id = id;
        this.details = details;
        this.status = status;
        this.logo = logo;
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
                                    new Organization(
                                            id, details, OrganizationStatus.ACTIVE, null, 1);
                            return new Done(created, new OrganizationCreated(created));
                        });
    }

    /** The organization as it was stored; no rule is asked again. */
    public static Organization restore(
            OrganizationId id,
            OrganizationDetails details,
            OrganizationStatus status,
            @Nullable Long logo,
            long version) {
        return new Organization(id, details, status, logo, version);
    }

    /** The organization with other details, unless it no longer fits in. */
    public OrganizationResult change(OrganizationDetails wanted, Neighbours among) {
        if (wanted.equals(details)) {
            return new Unchanged(this);
        }
        return OrganizationPolicy.anyRefuses(id, wanted, among)
                .<OrganizationResult>map(Refused::new)
                .orElseGet(() -> updated(wanted, logo));
    }

    /** The organization in another dress, as its own coordinators want it. */
    public OrganizationResult brand(Branding wanted) {
        if (!active()) {
            return new Refused(new SuspendedOrganization());
        }
        var branded = details.branded(wanted);
        return branded.equals(details) ? new Unchanged(this) : updated(branded, logo);
    }

    /** The organization with a new logo, which is named by the version that brought it. */
    public OrganizationResult withLogo() {
        return active() ? updated(details, version + 1) : new Refused(new SuspendedOrganization());
    }

    public OrganizationResult withoutLogo() {
        if (!active()) {
            return new Refused(new SuspendedOrganization());
        }
        return logo == null ? new Unchanged(this) : updated(details, null);
    }

    private Done updated(OrganizationDetails wanted, @Nullable Long wantedLogo) {
        var changed = new Organization(id, wanted, status, wantedLogo, version + 1);
        return new Done(changed, new OrganizationUpdated(changed));
    }

    public OrganizationResult suspend(Decision why) {
        if (!active()) {
            return new Unchanged(this);
        }
        var suspended = in(OrganizationStatus.SUSPENDED);
        return new Done(suspended, new OrganizationSuspended(suspended, why));
    }

    public OrganizationResult activate(Decision why) {
        if (active()) {
            return new Unchanged(this);
        }
        var active = in(OrganizationStatus.ACTIVE);
        return new Done(active, new OrganizationActivated(active, why));
    }

    private Organization in(OrganizationStatus other) {
        return new Organization(id, details, other, logo, version + 1);
    }

    public boolean active() {
        return status == OrganizationStatus.ACTIVE;
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

    /** The version that brought its logo, null without one. */
    public @Nullable Long logo() {
        return logo;
    }

    public long version() {
        return version;
    }
}
