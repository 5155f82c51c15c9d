package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** All referrals. */
public interface Referrals {

    void add(Referral referral);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Referral newer);

    Optional<Referral> ofCounselor(
            OrganizationId organization, PersonId counselor, ReferralId referral);

    /** The newest first, by when they were made: nothing that happened later moves one. */
    List<Referral> ofCounselor(
            OrganizationId organization, PersonId counselor, long offset, int size);

    long countOfCounselor(OrganizationId organization, PersonId counselor);

    /** Of whatever counselors, for the organization's own end. */
    List<Referral> ofOrganization(OrganizationId organization, Collection<ReferralId> referrals);

    /**
     * For the organization's staff: neither a referral that the reader made, whose life is the
     * partner's to disclose to them, nor one of another organization.
     */
    Optional<Referral> forStaff(OrganizationId organization, PersonId reader, ReferralId referral);

    /**
     * The newest first.
     *
     * @param open only those that are, or are not; all when empty
     */
    List<Referral> forStaff(
            OrganizationId organization,
            PersonId reader,
            Optional<Boolean> open,
            long offset,
            int size);

    long countForStaff(OrganizationId organization, PersonId reader, Optional<Boolean> open);

    /** What the partner has claimed and not yet come to the end of, in one organization. */
    List<Referral> openOfPartner(OrganizationId organization, PersonId partner);

    /** Of all organizations: the code itself is what entitles its bearer. */
    Optional<Referral> byCode(CodeHash code);

    /** Of all organizations: it is the partner's own. */
    Optional<Referral> ofPartner(PersonId partner, ReferralId referral);

    /** Of all organizations: they are the partner's own. The newest claim first. */
    List<Referral> ofPartner(PersonId partner, long offset, int size);

    long countOfPartner(PersonId partner);

    /** Of all organizations, for what is kept beside them: those whose ids come next. */
    List<Referral> following(Optional<ReferralId> last, int atMost);

    /** Of all organizations, for the clock: announced as more than their consent now allows. */
    List<Referral> lapsed(Instant now, int atMost);

    /** Of all organizations, for the clock: nobody used their codes in time. */
    List<Referral> unclaimed(Instant now, int atMost);
}
