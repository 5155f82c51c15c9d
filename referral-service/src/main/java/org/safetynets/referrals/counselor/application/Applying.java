package org.safetynets.referrals.counselor.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.CounselorResult;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person applies as a counselor, keeps their entry and their licences current, and leaves. */
@Service
public class Applying {

    private final Counselors counselors;
    private final CounselorBook book;
    private final Clock clock;

    Applying(Counselors counselors, CounselorBook book, Clock clock) {
        this.counselors = counselors;
        this.book = book;
        this.clock = clock;
    }

    public List<Counselor> mine(PersonId person) {
        return counselors.ofPerson(person);
    }

    @Transactional
    public CounselorResult apply(ApplyAsCounselor command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var known = counselors.find(command.organization(), command.person());
        if (known.isPresent()) {
            var restated = known.get().restate(command.profile(), command.credentials(), now);
            return book.enter(restated);
        }
        return book.open(
                Counselor.apply(
                        new CounselorId(Ids.next()),
                        command.organization(),
                        command.person(),
                        command.profile(),
                        command.credentials(),
                        now));
    }

    /** Empty when the person never applied there. */
    @Transactional
    public Optional<CounselorResult> leave(OrganizationId organization, PersonId person) {
        return counselors.find(organization, person).map(it -> book.enter(it.leave()));
    }
}
