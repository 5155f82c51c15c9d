package org.safetynets.referrals.practice.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.referrals.practice.domain.CounselorsOnly;
import org.safetynets.referrals.practice.domain.Member.Part;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.PracticeResult;
import org.safetynets.referrals.practice.domain.PracticeResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeResult.Refused;
import org.safetynets.referrals.practice.domain.Practices;
import org.safetynets.referrals.referral.application.Moments;
import org.safetynets.referrals.referral.domain.ClaimCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A counselor founds a practice, and its administrators keep it. Each method is empty when there is
 * no such thing in the practice; {@code seen} refuses when another version was read.
 */
@Service
public class RunningPractice {

    private final Practices practices;
    private final PracticeBook book;
    private final CounselorsTrusted trusted;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RunningPractice(
            Practices practices, PracticeBook book, CounselorsTrusted trusted, Clock clock) {
        this.practices = practices;
        this.book = book;
        this.trusted = trusted;
        this.clock = clock;
    }

    @Transactional
    public PracticeResult found(Candidate by, String name) {
        if (!trusted.isCounselor(by)) {
            return new Refused(new CounselorsOnly());
        }
        var founded =
                Practice.found(
                        new PracticeId(Ids.next()),
                        name,
                        by.person(),
                        by.pseudonym(),
                        Moments.now(clock));
        practices.add(founded);
        return new Changed(founded);
    }

    @Transactional
    public Practice rename(PracticeId id, String name, Consumer<Practice> seen) {
        return book.enter(one(id, seen).rename(name));
    }

    /** An invitation just made; the code is nowhere else. */
    public record Invited(Practice practice, UUID invitation, String code) {}

    /** What came of inviting. */
    public sealed interface InvitingResult {
        record Done(Invited invited) implements InvitingResult {}

        record NotDone(Refused refused) implements InvitingResult {}
    }

    @Transactional
    public InvitingResult invite(PracticeId id) {
        var code = ClaimCode.random(random);
        var invitation = Ids.next();
        var result = one(id, it -> {}).invite(invitation, code.hash(), Moments.now(clock));
        return switch (book.enter(result)) {
            case Changed it ->
                    new InvitingResult.Done(new Invited(it.practice(), invitation, code.text()));
            case Refused it -> new InvitingResult.NotDone(it);
        };
    }

    @Transactional
    public Optional<Practice> withdraw(PracticeId id, UUID invitation) {
        return one(id, it -> {}).withdraw(invitation).map(book::enter);
    }

    @Transactional
    public Optional<PracticeResult> answer(PracticeId id, PersonId asked, boolean accepted) {
        var practice = one(id, it -> {});
        return practice.request(asked)
                .map(
                        it ->
                                accepted
                                        ? practice.accept(it, Moments.now(clock))
                                        : new Changed(practice.decline(it)))
                .map(book::enter);
    }

    @Transactional
    public Optional<PracticeResult> appoint(
            PracticeId id, PersonId person, Part part, Consumer<Practice> seen) {
        var practice = one(id, seen);
        return practice.member(person).map(it -> practice.appoint(it, part)).map(book::enter);
    }

    /** Whoever asks was found to be its member, and the last of all may have left since. */
    private Practice one(PracticeId id, Consumer<Practice> seen) {
        var practice = practices.find(id).orElseThrow(NotFoundException::new);
        seen.accept(practice);
        return practice;
    }
}
