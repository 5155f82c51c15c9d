package org.safetynets.referrals.counselor.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorResult;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Review;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of an organization checks a counselor's credentials and decides. */
@Service
public class Reviewing {

    private final Counselors counselors;
    private final CounselorBook book;
    private final Clock clock;

    Reviewing(Counselors counselors, CounselorBook book, Clock clock) {
        this.counselors = counselors;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Empty when the organization has no such counselor.
     *
     * @param seen refuses when the reviewer saw another version than the one decided about
     */
    @Transactional
    public Optional<CounselorResult> review(ReviewCounselor command, Consumer<Counselor> seen) {
        return counselors
                .find(command.organization(), command.counselor())
                .map(
                        it -> {
                            seen.accept(it);
                            return book.enter(it.review(review(command)));
                        });
    }

    private Review review(ReviewCounselor command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Review(
                command.act(),
                command.by(),
                command.reason(),
                command.recheckOn(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                now);
    }
}
