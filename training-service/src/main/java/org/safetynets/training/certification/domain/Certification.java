package org.safetynets.training.certification.domain;

import java.util.Optional;
import java.util.Set;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.RenewalResult.Renewed;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Verdict;

/**
 * The proof that somebody met a standard, for some purposes, from one day through another.
 *
 * <p>Life: issued; endorsed for further purposes; suspended and reinstated any number of times;
 * revoked, and reinstated only when an appeal is upheld; renewed by another one; expired when its
 * last day, and its grace if it has one, is over, which is final. Every step stays in its history.
 */
public final class Certification {

    private final CertificationId id;
    private final VerificationCode code;
    private final Holder holder;
    private final Award award;
    private final Term term;
    private final Standing standing;
    private final Lineage lineage;
    private final Notices notices;

    private Certification(
            CertificationId id,
            VerificationCode code,
            Holder holder,
            Award award,
            Term term,
            Standing standing,
            Lineage lineage,
            Notices notices) {
        this.id = id;
        this.code = code;
        this.holder = holder;
        this.award = award;
        this.term = term;
        this.standing = standing;
        this.lineage = lineage;
        this.notices = notices;
    }

    public static CertificationResult issue(
            CertificationId id, VerificationCode code, Candidate candidate, Ruling ruling) {
        return switch (IssuingPolicy.MAY_BE_ISSUED.decide(candidate, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> first(id, code, candidate, Set.of(), ruling);
        };
    }

    /** Certifies though those requirements are not met, since two people answer for it. */
    public static CertificationResult issueWaiving(
            CertificationId id,
            VerificationCode code,
            Candidate candidate,
            Set<String> unmet,
            Ruling ruling) {
        return switch (IssuingPolicy.mayBeIssuedWaiving(unmet).decide(candidate, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> first(id, code, candidate, unmet, ruling);
        };
    }

    private static Changed first(
            CertificationId id,
            VerificationCode code,
            Candidate candidate,
            Set<String> waived,
            Ruling ruling) {
        var day = ruling.moment().day();
        var months = candidate.standard().content().validityMonths();
        return new Changed(
                new Certification(
                        id,
                        code,
                        Holder.of(candidate.enrolment()),
                        Award.of(candidate.standard(), candidate.purposesOn(day)).waiving(waived),
                        Term.starting(day, months, candidate.graceDays()),
                        Standing.first(ruling.entry(Change.ISSUED)),
                        Lineage.NONE,
                        Notices.NONE),
                Change.ISSUED);
    }

    /** Rebuilds a stored certification; runs no policy. */
    public static Certification restore(
            CertificationId id,
            VerificationCode code,
            Holder holder,
            Award award,
            Term term,
            Standing standing,
            Lineage lineage,
            Notices notices) {
        return new Certification(id, code, holder, award, term, standing, lineage, notices);
    }

    /** One that neither renews nor is renewed. */
    public static Certification restore(
            CertificationId id,
            VerificationCode code,
            Holder holder,
            Award award,
            Term term,
            Standing standing) {
        return restore(id, code, holder, award, term, standing, Lineage.NONE, Notices.NONE);
    }

    /** A new certification that follows this one, to the standard as it is now. */
    public RenewalResult renew(
            CertificationId next, VerificationCode nextCode, Renewing renewing, Ruling ruling) {
        return switch (RenewalPolicy.MAY_BE_RENEWED.decide(this, renewing, ruling)) {
            case Verdict.Refused(var reason) -> new RenewalResult.Refused(reason);
            case Verdict.Allowed() -> renewed(next, nextCode, renewing, Set.of(), ruling);
        };
    }

    /** Renews though those requirements are not met, since two people answer for it. */
    public RenewalResult renewWaiving(
            CertificationId next,
            VerificationCode nextCode,
            Renewing renewing,
            Set<String> unmet,
            Ruling ruling) {
        return switch (RenewalPolicy.mayBeRenewedWaiving(unmet).decide(this, renewing, ruling)) {
            case Verdict.Refused(var reason) -> new RenewalResult.Refused(reason);
            case Verdict.Allowed() -> renewed(next, nextCode, renewing, unmet, ruling);
        };
    }

    private Renewed renewed(
            CertificationId next,
            VerificationCode nextCode,
            Renewing renewing,
            Set<String> waived,
            Ruling ruling) {
        var day = ruling.moment().day();
        var candidate = renewing.candidate();
        var countedFrom = term.through().isBefore(day) ? day : term.through().plusDays(1);
        var following =
                new Certification(
                        next,
                        nextCode,
                        holder,
                        Award.of(candidate.standard(), candidate.purposesOn(day)).waiving(waived),
                        Term.renewed(
                                day,
                                countedFrom,
                                candidate.standard().content().validityMonths(),
                                candidate.graceDays()),
                        Standing.first(ruling.entry(Change.ISSUED)),
                        new Lineage(id, null),
                        Notices.NONE);
        return new Renewed(new Changed(following, Change.ISSUED), followedBy(following, ruling));
    }

    /** An ended one stays as it is but for knowing what follows it. */
    private Changed followedBy(Certification next, Ruling ruling) {
        var entry = ruling.entry(Change.RENEWED);
        return new Changed(
                new Certification(
                        id,
                        code,
                        holder,
                        award,
                        term.withoutGrace(),
                        standing.after(entry, status()),
                        lineage.renewedBy(next.id()),
                        notices),
                Change.RENEWED);
    }

    public CertificationResult endorse(String endorsement, Candidate candidate, Ruling ruling) {
        return switch (EndorsingPolicy.MAY_BE_ENDORSED.decide(
                this, endorsement, candidate, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> {
                var further =
                        candidate.standard().content().rules().endorsements().stream()
                                .filter(it -> it.code().equals(endorsement))
                                .findFirst()
                                .orElseThrow();
                var entry = ruling.entry(Change.ENDORSED);
                yield new Changed(
                        new Certification(
                                id,
                                code,
                                holder,
                                award.covering(further.purposes()),
                                term,
                                standing.after(entry),
                                lineage,
                                notices),
                        Change.ENDORSED);
            }
        };
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

    /** By its holder, against a revocation. */
    public CertificationResult appeal(Ruling ruling) {
        return rule(RulingPolicy.MAY_BE_APPEALED, Change.APPEALED, ruling);
    }

    /** By somebody who did not revoke it: the revocation stands. */
    public CertificationResult rejectAppeal(Ruling ruling) {
        return rule(RulingPolicy.APPEAL_MAY_BE_REJECTED, Change.APPEAL_REJECTED, ruling);
    }

    /** Ends it when its last day is over; empty when there is nothing to end. */
    public Optional<Changed> expire(Moment moment) {
        return status() != statusOn(moment)
                ? Optional.of(
                        after(new HistoryEntry(Change.EXPIRED, moment.at(), null, "term over")))
                : Optional.empty();
    }

    /** Ends one that is followed by another, when that one ends: it must not outlive it. */
    public Optional<Changed> endWith(Moment moment) {
        return switch (status()) {
            case ACTIVE, SUSPENDED ->
                    Optional.of(
                            after(
                                    new HistoryEntry(
                                            Change.EXPIRED,
                                            moment.at(),
                                            null,
                                            "ended with what renewed it")));
            case EXPIRED, REVOKED -> Optional.empty();
        };
    }

    /** That it ends soon, once for each of the days on which its holder is told. */
    public Optional<Warned> warn(Moment moment) {
        var due = Warning.dueOn(moment.day(), term.through());
        var told = warned().orElse(Integer.MAX_VALUE);
        return status() == Status.ACTIVE && lineage.renewedBy() == null
                ? due.filter(it -> it < told).map(this::warned)
                : Optional.empty();
    }

    private Warned warned(int days) {
        return new Warned(noting(notices.ofEnd(days)), days);
    }

    private Certification noting(Notices now) {
        return new Certification(id, code, holder, award, term, standing.touched(), lineage, now);
    }

    /** What the clock does about what a newer major version asks besides; empty when nothing. */
    public Optional<BridgeStep> bridge(Crossing crossing, Moment moment) {
        return BridgePolicy.next(this, crossing, moment);
    }

    Certification noting(Bridging now) {
        return noting(notices.of(now));
    }

    /** Whether somebody may reinstate it though a newer version asks for that. */
    public Verdict mayBeReinstatedDespite(Crossing crossing, Moment moment) {
        return BridgePolicy.mayBeReinstated(crossing, moment);
    }

    Changed byTheClock(HistoryEntry entry, Bridging now) {
        return new Changed(
                new Certification(
                        id,
                        code,
                        holder,
                        award,
                        term,
                        standing.after(entry),
                        lineage,
                        notices.of(now)),
                entry.change());
    }

    /** Nobody's from now on, and without the words written about whose it was. */
    public Certification forgetHolder() {
        return new Certification(
                id, code, holder.forget(), award, term, standing.withoutWords(), lineage, notices);
    }

    private CertificationResult rule(RulingPolicy policy, Change change, Ruling ruling) {
        return switch (policy.decide(this, ruling)) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> after(ruling.entry(change));
        };
    }

    private Changed after(HistoryEntry entry) {
        return new Changed(
                new Certification(
                        id, code, holder, award, term, standing.after(entry), lineage, notices),
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

    public Lineage lineage() {
        return lineage;
    }

    /** The fewest days before its end for which its holder was told; empty before the first. */
    public Optional<Integer> warned() {
        return Optional.ofNullable(notices.end());
    }

    public Notices notices() {
        return notices;
    }

    public Status status() {
        return standing.status();
    }
}
