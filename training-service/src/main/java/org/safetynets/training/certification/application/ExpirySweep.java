package org.safetynets.training.certification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.application.SideBySide;
import org.safetynets.training.shared.application.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Ends every certification whose last day is over where its organization is.
 *
 * <p>A midnight may end thousands: they go in batches, each with its events in one transaction, a
 * few of them side by side.
 */
@Service
public class ExpirySweep {

    /** How many end together. */
    static final int BATCH = 250;

    /** How many of an organization are looked up at once. */
    private static final int MOST = 10_000;

    private static final int SIDE_BY_SIDE = 4;
    private static final Logger LOG = LoggerFactory.getLogger(ExpirySweep.class);

    private final Certifications certifications;
    private final EndingCertifications ending;
    private final OrganizationClock organizations;
    private final Clock clock;

    public ExpirySweep(
            Certifications certifications,
            EndingCertifications ending,
            OrganizationClock organizations,
            Clock clock) {
        this.certifications = certifications;
        this.ending = ending;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Some that end together. */
    private record Batch(OrganizationId organization, List<CertificationId> ids) {}

    /** How many have ended. */
    public int run() {
        var ended = 0;
        for (var progress = true; progress; ) {
            var now = SideBySide.sum(SIDE_BY_SIDE, due(), this::end);
            ended += now;
            progress = now > 0;
        }
        return ended;
    }

    private List<Batch> due() {
        return certifications.organizationsWithUnendedBefore(latestDay()).stream()
                .flatMap(this::batches)
                .toList();
    }

    private Stream<Batch> batches(OrganizationId organization) {
        var today = organizations.now(organization).day();
        var ids = certifications.unendedBefore(organization, today, MOST);
        return IntStream.iterate(0, it -> it < ids.size(), it -> it + BATCH)
                .mapToObj(it -> ids.subList(it, Math.min(it + BATCH, ids.size())))
                .map(it -> new Batch(organization, it));
    }

    /** Where one keeps its batch from ending, each of the others ends by itself. */
    private int end(Batch batch) {
        try {
            return ending.end(batch.organization(), batch.ids());
        } catch (RuntimeException e) {
            LOG.warn("certifications could not be ended together and end one by one", e);
            return Sweep.each(batch.ids(), it -> ending.end(batch.organization(), List.of(it)) > 0);
        }
    }

    /** Somewhere it is tomorrow already: no zone is further ahead. */
    private LocalDate latestDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }
}
