package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.fhir.domain.FhirClient.Counselor;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.practice.application.CounselorsTrusted;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.Practices;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization decides which practices' systems reach it, and on behalf of whom they refer. */
@Service
public class DecidingAccess {

    private final Integrations integrations;
    private final IntegrationBook book;
    private final Practices practices;
    private final CounselorsTrusted trusted;
    private final Clock clock;

    DecidingAccess(
            Integrations integrations,
            IntegrationBook book,
            Practices practices,
            CounselorsTrusted trusted,
            Clock clock) {
        this.integrations = integrations;
        this.book = book;
        this.practices = practices;
        this.trusted = trusted;
        this.clock = clock;
    }

    /**
     * Empty when nobody's practice has such a system for the organization.
     *
     * @param counselors of the practice's, on whose behalf it refers; those whose credentials the
     *     organization has checked when left out
     */
    @Transactional
    public Optional<IntegrationResult> decide(
            OrganizationId organization,
            IntegrationId id,
            boolean allowed,
            Optional<Set<PersonId>> counselors,
            Consumer<Integration> seen) {
        var found = integrations.find(organization, id);
        var practice = found.flatMap(Integration::practice).flatMap(practices::find);
        return practice.map(
                it -> {
                    seen.accept(found.orElseThrow());
                    var result = book.enter(found.orElseThrow().decide(allowed));
                    if (allowed && result instanceof Changed changed) {
                        book.letIn(changed.integration(), some(it, organization, counselors));
                    }
                    return result;
                });
    }

    /**
     * Takes a system out that is in the list of clients: a practice's is kept out, one of the
     * organization's own ends. False when it was let in by hand.
     */
    @Transactional
    public boolean takeOut(OrganizationId organization, IntegrationId id) {
        var found = integrations.find(organization, id).filter(Integration::isLetIn);
        found.ifPresent(
                it ->
                        book.enter(
                                it.practice().isPresent()
                                        ? it.decide(false)
                                        : it.revoke(Moments.now(clock))));
        return found.isPresent();
    }

    private List<Counselor> some(
            Practice practice, OrganizationId organization, Optional<Set<PersonId>> chosen) {
        return practice.members().stream()
                .filter(
                        it ->
                                chosen.map(some -> some.contains(it.person()))
                                        .orElseGet(() -> isApproved(it.person(), organization)))
                .map(it -> new Counselor(it.person(), it.pseudonym()))
                .toList();
    }

    private boolean isApproved(PersonId person, OrganizationId organization) {
        return trusted.approvedIn(person).contains(organization);
    }
}
