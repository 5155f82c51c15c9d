package org.safetynets.training.enrolment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Evidence;
import org.safetynets.training.assessment.domain.Source;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.enrolment.domain.RecordingResult.Recorded;
import org.safetynets.training.enrolment.domain.RecordingResult.Refused;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standard;

/**
 * One candidate in one cohort, with the evidence recorded so far; evidence is only ever added, or
 * ended.
 */
public final class Enrolment {

    private final EnrolmentId id;
    private final Place place;
    private final PersonId person;
    private final Instant enrolledAt;
    private final List<Evidence> evidence;
    private final EnrolmentStatus status;
    private final long version;

    private Enrolment(
            EnrolmentId id,
            Place place,
            PersonId person,
            Instant enrolledAt,
            List<Evidence> evidence,
            EnrolmentStatus status,
            long version) {
        this.id = id;
        this.place = place;
        this.person = person;
        this.enrolledAt = enrolledAt;
        this.evidence = List.copyOf(evidence);
        this.status = status;
        this.version = version;
    }

    /** Begins where the cohort has given the person a seat. */
    public static Enrolment begin(EnrolmentId id, Cohort cohort, PersonId person, Instant at) {
        return new Enrolment(
                id, Place.in(cohort), person, at, List.of(), EnrolmentStatus.ACTIVE, 1);
    }

    /** Rebuilds a stored enrolment; runs no policy. */
    public static Enrolment restore(
            EnrolmentId id,
            Place place,
            PersonId person,
            Instant enrolledAt,
            List<Evidence> evidence,
            EnrolmentStatus status,
            long version) {
        return new Enrolment(id, place, person, enrolledAt, evidence, status, version);
    }

    /** The same enrolment in another state; whether it may get there is the policies' to say. */
    public Enrolment as(EnrolmentStatus next) {
        return new Enrolment(id, place, person, enrolledAt, evidence, next, version + 1);
    }

    /** Ends what came of a source with that day; empty when nothing of it counts after that. */
    public Optional<Enrolment> ended(Source source, LocalDate lastDay) {
        if (evidence.stream().noneMatch(it -> countsAfter(it, source, lastDay))) {
            return Optional.empty();
        }
        var shorter =
                evidence.stream()
                        .map(
                                it ->
                                        countsAfter(it, source, lastDay)
                                                ? it.with(it.details().through(lastDay))
                                                : it)
                        .toList();
        return Optional.of(
                new Enrolment(id, place, person, enrolledAt, shorter, status, version + 1));
    }

    private static boolean countsAfter(Evidence it, Source source, LocalDate day) {
        var last = it.details().through();
        return source.equals(it.details().source()) && (last == null || last.isAfter(day));
    }

    public RecordingResult record(Evidence piece, Standard standard) {
        return switch (RecordingPolicy.MAY_BE_RECORDED.decide(this, piece, standard)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> {
                var grown = new ArrayList<>(evidence);
                grown.add(piece);
                yield new Recorded(
                        new Enrolment(id, place, person, enrolledAt, grown, status, version + 1));
            }
        };
    }

    public EnrolmentId id() {
        return id;
    }

    public Place place() {
        return place;
    }

    public PersonId person() {
        return person;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
