package org.safetynets.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.certification.domain.VerificationCode;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.EnrolmentStatus;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.ObservedPractice;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;
import org.safetynets.training.standard.domain.Review;
import org.safetynets.training.standard.domain.Rules;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardContent;
import org.safetynets.training.standard.domain.StandardId;

/** People, standards and certifications that tests start from. */
public final class Fixtures {

    public static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    public static final OrganizationId MEADOW = new OrganizationId(UUID.randomUUID());
    public static final PersonId TRAINER = new PersonId(UUID.randomUUID());
    public static final PersonId CANDIDATE = new PersonId(UUID.randomUUID());
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    public static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    public static final Moment NOW = new Moment(NOON, TODAY);

    public static final Requirement MODULE =
            new Requirement("M01", RequirementKind.MODULE, "Role and readiness", null, 1);
    public static final Requirement QUIZ =
            new Requirement("Q03", RequirementKind.ASSESSMENT, "Quiz", BigDecimal.valueOf(80), 1);
    public static final Requirement OBSERVED =
            new Requirement(
                    "OB1", RequirementKind.OBSERVATION, "Observed", new BigDecimal("3.0"), 3);

    public static final PersonId AUTHOR = new PersonId(UUID.randomUUID());
    public static final PersonId REVIEWER = new PersonId(UUID.randomUUID());
    public static final Review DRAFT = new Review(Review.Stage.DRAFT, AUTHOR, List.of());
    public static final Review APPROVED =
            new Review(
                    Review.Stage.APPROVED,
                    AUTHOR,
                    List.of(new Review.Opinion(REVIEWER, NOON, true, "Good")));

    private Fixtures() {}

    /** A published version of it. */
    public static Standard published(StandardContent content) {
        return published(content, NOON);
    }

    public static Standard published(StandardContent content, Instant at) {
        return Standard.restore(new StandardId(Ids.next()), content, APPROVED, at, 4);
    }

    /** The same, held to other rules. */
    public static StandardContent under(Rules rules, StandardContent it) {
        return new StandardContent(
                it.code(),
                it.version(),
                it.title(),
                it.level(),
                it.validityMonths(),
                it.purposes(),
                it.requirements(),
                it.curriculum(),
                rules);
    }

    /**
     * Meetings that are observed, each with a mean of 3, nothing under 2, nothing critical under 3.
     */
    public static Requirement anObservation(String code, int meetings, int observers) {
        return new Requirement(
                code,
                RequirementKind.OBSERVATION,
                Words.of("Observed meeting"),
                new BigDecimal("3.0"),
                meetings,
                null,
                Set.of(),
                new ObservedPractice(observers, BigDecimal.TWO, BigDecimal.valueOf(3)),
                null,
                Set.of(),
                null);
    }

    /** Hours of further learning. */
    public static Requirement asking(String code, int hours, Set<String> alsoCounts) {
        return new Requirement(
                code,
                RequirementKind.EDUCATION,
                Words.of("Continuing education"),
                null,
                1,
                null,
                Set.of(),
                null,
                BigDecimal.valueOf(hours),
                alsoCounts,
                null);
    }

    public static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    public static StandardContent contentOf(Requirement... requirements) {
        return new StandardContent(
                "BTPF",
                "1.0.0",
                "Peer facilitator",
                Level.FACILITATOR,
                24,
                Set.of("BT_CORE", "BT_CONNECT"),
                List.of(requirements));
    }

    /** Where somebody may fail as often as that before remediation. */
    public static Standard aStandardAllowing(int attempts, Requirement... requirements) {
        var rules = new Rules(attempts, Rules.BRIDGE_DAYS, null, List.of(), List.of());
        return published(under(rules, contentOf(requirements)));
    }

    public static Standard aDraft() {
        return Standard.restore(
                new StandardId(Ids.next()), contentOf(MODULE, QUIZ, OBSERVED), DRAFT, null, 1);
    }

    public static Standard aStandard() {
        return Standard.restore(
                new StandardId(Ids.next()), contentOf(MODULE, QUIZ, OBSERVED), APPROVED, NOON, 4);
    }

    public static Cohort aCohort(Standard standard, int seats) {
        var plan = new CohortPlan("Spring", TODAY, TODAY.plusMonths(3), seats, Set.of(TRAINER));
        return Cohort.restore(
                new CohortId(Ids.next()), HARBOR, standard.id(), plan, Set.of(), List.of(), 1);
    }

    public static Enrolment anEnrolment(Standard standard, Collection<Evidence> evidence) {
        var begun =
                Enrolment.begin(new EnrolmentId(Ids.next()), aCohort(standard, 5), CANDIDATE, NOON);
        return Enrolment.restore(
                begun.id(),
                begun.place(),
                begun.person(),
                NOON,
                List.copyOf(evidence),
                EnrolmentStatus.ACTIVE,
                1);
    }

    public static Evidence evidence(String requirement, @Nullable String score) {
        return new Evidence(
                requirement, score == null ? null : new BigDecimal(score), null, TRAINER, NOON);
    }

    /** The least evidence that meets everything. */
    public static List<Evidence> everythingFor(Collection<Requirement> requirements) {
        return requirements.stream()
                .flatMap(
                        it ->
                                IntStream.range(0, it.times())
                                        .mapToObj(n -> evidence(it.code(), passMark(it))))
                .toList();
    }

    private static @Nullable String passMark(Requirement it) {
        return it.minimumScore() == null ? null : it.minimumScore().toPlainString();
    }

    public static VerificationCode aCode() {
        return VerificationCode.random(new java.security.SecureRandom());
    }

    public static Ruling aRuling() {
        return new Ruling(TRAINER, "a reason", NOW);
    }

    public static Certification aCertification() {
        return aCertification(NOW);
    }

    public static Certification aCertification(Moment issued) {
        var standard = aStandard();
        return certification(
                Certification.issue(
                        new CertificationId(Ids.next()),
                        aCode(),
                        new Candidate(
                                anEnrolment(
                                        standard, everythingFor(standard.content().requirements())),
                                standard),
                        new Ruling(TRAINER, "earned", issued)));
    }

    public static Certification certification(CertificationResult result) {
        return switch (result) {
            case Changed(var certification, var change) -> certification;
            case CertificationResult.Refused(var reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }
}
