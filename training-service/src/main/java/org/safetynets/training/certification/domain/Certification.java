package org.safetynets.training.certification.domain;

import java.util.Optional;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Verdict;

/**
 * The proof that somebody met a standard, for some purposes, from one day through another.
 *
 * <p>Life: issued; suspended and reinstated any number of times; revoked, and reinstated only when
 * an appeal is upheld; expired when its last day is over, which is final. Every step stays in its
 * history.
 */
public final class Certification {

    private final CertificationId id;
    private final VerificationCode code;
    private final Holder holder;
    private final Award award;
    private final Term term;
    private final Standing standing;

    private Certification(
            CertificationId id,
            VerificationCode code,
            Holder holder,
            Award award,
            Term term,
            Standing standing) {
        this.id = id;
        this.code = code;
        this.holder = holder;
        this.award = award;
        this.term = term;
        this.standing = standing;
    }

    public static CertificationResult issue(
            CertificationId id, VerificationCode code, Candidate candidate, Ruling ruling) {
        return switch (IssuingPolicy.MAY_BE_ISSUED.decide(candidate, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() ->
                    new Changed(
                            new Certification(
                                    id,
                                    code,
                                    Holder.of(candidate.enrolment()),
                                    Award.of(candidate.standard()),
                                    Term.starting(
                                            ruling.moment().day(),
                                            candidate.standard().content().validityMonths()),
                                    Standing.first(ruling.entry(Change.ISSUED))),
                            Change.ISSUED);
        };
    }

    /** Rebuilds a stored certification; runs no policy. */
    public static Certification restore(
            CertificationId id,
            VerificationCode code,
            Holder holder,
            Award award,
            Term term,
            Standing standing) {
        return new Certification(id, code, holder, award, term, standing);
    }

    public CertificationResult suspend(Ruling ruling) {
        return rule(RulingPolicy.MAY_BE_SUSPENDED, Change.SUSPENDED, ruling);
    }

    public CertificationResult reinstate(Ruling ruling) {
        return rule(RulingPolicy.MAY_BE_REINSTATED, Change.REINSTATED, ruling);
    }

    public CertificationResult revoke(Ruling ruling) {
        return rule(RulingPolicy.MAY_BE_REVOKED, Change.REVOKED, ruling);
    }

    /** Ends it when its last day is over; empty when there is nothing to end. */
    public Optional<Changed> expire(Moment moment) {
        return status() != statusOn(moment)
                ? Optional.of(
                        after(new HistoryEntry(Change.EXPIRED, moment.at(), null, "term over")))
                : Optional.empty();
    }

    /** Nobody's from now on, and without the words written about whose it was. */
    public Certification forgetHolder() {
        return new Certification(id, code, holder.forget(), award, term, standing.withoutWords());
    }

    private CertificationResult rule(RulingPolicy policy, Change change, Ruling ruling) {
        return switch (policy.decide(this, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> after(ruling.entry(change));
        };
    }

    private Changed after(HistoryEntry entry) {
        return new Changed(
                new Certification(id, code, holder, award, term, standing.after(entry)),
                entry.change());
    }

    /** What it counts as at that moment, whether or not its end has been recorded yet. */
    public Status statusOn(Moment moment) {
        return switch (status()) {
            case ACTIVE, SUSPENDED -> term.isOverOn(moment.day()) ? Status.EXPIRED : status();
            case EXPIRED, REVOKED -> status();
        };
    }

    public CertificationId id() {
        return id;
    }

    public VerificationCode code() {
        return code;
    }

    public Holder holder() {
        return holder;
    }

    public Award award() {
        return award;
    }

    public Term term() {
        return term;
    }

    public Standing standing() {
        return standing;
    }

    public Status status() {
        return standing.status();
    }
}
