package org.safetynets.training.external.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.enrolment.application.Crediting;
import org.safetynets.training.enrolment.application.Shown;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.external.domain.Certificate;
import org.safetynets.training.external.domain.ExternalEvidence;
import org.safetynets.training.external.domain.ExternalEvidences;
import org.safetynets.training.external.domain.ExternalPolicy;
import org.safetynets.training.external.domain.Review;
import org.safetynets.training.file.application.Attaching;
import org.safetynets.training.file.domain.FilePurpose;
import org.safetynets.training.file.domain.StoredFiles;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody brings a certificate; a reviewer decides, and looks again each year. */
@Service
public class BringingEvidence {

    private final ExternalEvidences evidences;
    private final Enrolments enrolments;
    private final Standards standards;
    private final StoredFiles files;
    private final Crediting crediting;
    private final OrganizationClock clock;

    public BringingEvidence(
            ExternalEvidences evidences,
            Enrolments enrolments,
            Standards standards,
            StoredFiles files,
            Crediting crediting,
            OrganizationClock clock) {
        this.evidences = evidences;
        this.enrolments = enrolments;
        this.standards = standards;
        this.files = files;
        this.crediting = crediting;
        this.clock = clock;
    }

    /** Empty when the person has no such enrolment. */
    @Transactional
    public Optional<ExternalEvidence> submit(
            OrganizationId organization, EnrolmentId id, PersonId person, Certificate certificate) {
        return enrolments
                .find(organization, id)
                .filter(it -> it.person().equals(person))
                .map(it -> submit(it, certificate));
    }

    private ExternalEvidence submit(Enrolment enrolment, Certificate certificate) {
        var organization = enrolment.place().organization();
        var now = clock.now(organization);
        var standard = standards.find(enrolment.place().standard()).orElseThrow().content();
        Rules.require(ExternalPolicy.maySubmit(certificate, standard, now.day()));
        var brought =
                new ExternalEvidence(
                        Ids.next(),
                        organization,
                        enrolment.id(),
                        enrolment.person(),
                        certificate,
                        now.at(),
                        List.of(),
                        null,
                        1);
        Attaching.attach(
                files,
                organization,
                certificate.fileId(),
                enrolment.person(),
                FilePurpose.CERTIFICATE,
                brought.id());
        evidences.add(brought);
        return brought;
    }

    /**
     * Decides for the first time, or again. What counts does so through the day of its next recheck
     * and stops that night, whether anybody looks or not.
     */
    @Transactional
    public Optional<ExternalEvidence> review(
            OrganizationId organization,
            UUID id,
            PersonId by,
            boolean accepted,
            String reason,
            Set<String> counts,
            @Nullable BigDecimal score) {
        return evidences
                .find(organization, id)
                .map(it -> review(it, by, accepted, reason, counts, score));
    }

    private ExternalEvidence review(
            ExternalEvidence it,
            PersonId by,
            boolean accepted,
            String reason,
            Set<String> counts,
            @Nullable BigDecimal score) {
        var now = clock.now(it.organization());
        Rules.require(ExternalPolicy.mayBeReviewed(it, by, accepted, counts, now.day()));
        var through = accepted ? it.recheckAfter(now.day()) : null;
        var reviewed = it.reviewed(new Review(by, now.at(), accepted, reason, counts, through));
        evidences.save(reviewed);
        crediting.end(
                it.organization(),
                it.enrolment(),
                Source.Kind.EXTERNAL,
                it.id(),
                now.day().minusDays(1));
        counts.stream()
                .sorted()
                .forEach(
                        requirement ->
                                crediting.credit(
                                        new Shown(
                                                        it.organization(),
                                                        it.enrolment(),
                                                        requirement,
                                                        score,
                                                        by,
                                                        Source.Kind.EXTERNAL,
                                                        it.id())
                                                .through(through)
                                                .lasting(it.certificate().hours())));
        return reviewed;
    }
}
