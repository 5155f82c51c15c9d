package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.referrals.fhir.domain.FhirClient.Counselor;
import org.safetynets.referrals.integration.domain.Effect;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integration.Described;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.IntegrationResult;
import org.safetynets.referrals.integration.domain.IntegrationResult.Changed;
import org.safetynets.referrals.integration.domain.IntegrationResult.Refused;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.NotApprovedThere;
import org.safetynets.referrals.integration.domain.TooManyIntegrations;
import org.safetynets.referrals.practice.application.CounselorsTrusted;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.sandbox.domain.Sandbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A practice, or an organization for its own end, makes systems, changes and ends them. Whoever
 * asks has been found to decide for it; {@code seen} refuses when another version was read.
 */
@Service
public class Integrating {

    private static final int MOST = 20;

    private final Integrations integrations;
    private final IntegrationBook book;
    private final CounselorsTrusted trusted;
    private final Clock clock;

    Integrating(
            Integrations integrations,
            IntegrationBook book,
            CounselorsTrusted trusted,
            Clock clock) {
        this.integrations = integrations;
        this.book = book;
        this.trusted = trusted;
        this.clock = clock;
    }

    /**
     * Makes a practice's system, which the organization has yet to let in.
     *
     * @param appointed whether whoever asks has the role of counselor there
     */
    @Transactional
    public IntegrationResult make(
            Practice practice,
            OrganizationId organization,
            boolean appointed,
            Described described) {
        if (!appointed && !isApprovedIn(organization, practice)) {
            return new Refused(new NotApprovedThere());
        }
        if (isFull(integrations.of(practice.id()))) {
            return new Refused(new TooManyIntegrations(MOST));
        }
        return opened(
                Integration.ofPractice(
                        new IntegrationId(Ids.next()),
                        practice.id(),
                        organization,
                        described,
                        Moments.now(clock)));
    }

    /** Makes a system for the practice's own sandbox, which needs nobody's leave. */
    @Transactional
    public IntegrationResult makeInSandbox(Practice practice, Described described) {
        if (isFull(integrations.of(practice.id()))) {
            return new Refused(new TooManyIntegrations(MOST));
        }
        var sandbox = new Sandbox(practice.id());
        var asked =
                Integration.ofPractice(
                        new IntegrationId(Ids.next()),
                        practice.id(),
                        sandbox.organization(),
                        described,
                        Moments.now(clock));
        var made = asked.inSandbox();
        var opened = opened(made);
        book.letIn(made, List.of(new Counselor(sandbox.counselor(), Sandbox.COUNSELOR)));
        return opened;
    }

    private boolean isApprovedIn(OrganizationId organization, Practice practice) {
        return practice.members().stream()
                .anyMatch(it -> trusted.approvedIn(it.person()).contains(organization));
    }

    /** Makes the organization's own system. */
    @Transactional
    public IntegrationResult make(OrganizationId organization, Described described) {
        var own = integrations.of(organization).stream().filter(it -> it.practice().isEmpty());
        if (isFull(own.toList())) {
            return new Refused(new TooManyIntegrations(MOST));
        }
        var made =
                Integration.ofOrganization(
                        new IntegrationId(Ids.next()), organization, described, Moments.now(clock));
        var opened = opened(made);
        book.letIn(made, List.of());
        return opened;
    }

    private static boolean isFull(List<Integration> known) {
        return known.stream().filter(it -> !it.isRevoked()).count() >= MOST;
    }

    private Changed opened(Integration made) {
        return new Changed(book.open(made), Effect.GIVES);
    }

    @Transactional
    public IntegrationResult describe(
            IntegrationId id, String name, Set<String> scopes, Consumer<Integration> seen) {
        var known = one(id);
        seen.accept(known);
        return book.enter(known.describe(name, scopes));
    }

    /** It is out at its very next request, whatever it read before: this must not fail. */
    @Transactional
    public Integration revoke(IntegrationId id) {
        var known = one(id);
        return switch (book.enter(known.revoke(Moments.now(clock)))) {
            case Changed it -> it.integration();
            case Refused it -> known;
        };
    }

    public Optional<Integration> of(Practice practice, IntegrationId id) {
        return integrations.find(practice.id(), id);
    }

    private Integration one(IntegrationId id) {
        return integrations.find(id).orElseThrow(NotFoundException::new);
    }
}
