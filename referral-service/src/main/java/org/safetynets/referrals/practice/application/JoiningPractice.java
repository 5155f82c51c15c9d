package org.safetynets.referrals.practice.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.CounselorsOnly;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeCodeNotValid;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.PracticeResult;
import org.safetynets.referrals.practice.domain.PracticeResult.Refused;
import org.safetynets.referrals.practice.domain.Practices;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A counselor joins a practice, by a code or by asking, and leaves it. */
@Service
public class JoiningPractice {

    private final Practices practices;
    private final PracticeBook book;
    private final CounselorsTrusted trusted;
    private final Clock clock;

    JoiningPractice(
            Practices practices, PracticeBook book, CounselorsTrusted trusted, Clock clock) {
        this.practices = practices;
        this.book = book;
        this.trusted = trusted;
        this.clock = clock;
    }

    public List<Practice> mine(PersonId person) {
        return practices.of(person);
    }

    /** The practice, for one of its members; empty for everybody else. */
    public Optional<Practice> of(PersonId member, PracticeId id) {
        return practices.find(id).filter(it -> it.member(member).isPresent());
    }

    @Transactional
    public PracticeResult join(Candidate who, String typed) {
        if (!trusted.isCounselor(who)) {
            return new Refused(new CounselorsOnly());
        }
        var now = Moments.now(clock);
        return ClaimCode.parse(typed)
                .map(ClaimCode::hash)
                .flatMap(
                        code ->
                                practices
                                        .invitedBy(code)
                                        .map(
                                                it ->
                                                        it.join(
                                                                code,
                                                                who.person(),
                                                                who.pseudonym(),
                                                                now)))
                .map(book::enter)
                .orElseGet(() -> new Refused(new PracticeCodeNotValid()));
    }

    /** Empty when there is no such practice. */
    @Transactional
    public Optional<PracticeResult> ask(Candidate who, PracticeId id) {
        if (!trusted.isCounselor(who)) {
            return Optional.of(new Refused(new CounselorsOnly()));
        }
        return practices
                .find(id)
                .map(it -> it.ask(who.person(), who.pseudonym(), Moments.now(clock)))
                .map(book::enter);
    }

    /** Empty when the person is no member. */
    @Transactional
    public Optional<Practice> leave(PracticeId id, PersonId person) {
        return practices
                .find(id)
                .flatMap(it -> it.member(person).map(member -> book.leave(it, member)));
    }
}
