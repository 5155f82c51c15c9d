package org.safetynets.referrals.counselor.application;

import org.safetynets.referrals.counselor.domain.CounselorAnnouncements;
import org.safetynets.referrals.counselor.domain.CounselorResult;
import org.safetynets.referrals.counselor.domain.CounselorResult.Changed;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Reminded;
import org.springframework.stereotype.Component;

/** Writes down what became of a counselor, and tells the others in the same transaction. */
@Component
class CounselorBook {

    private final Counselors counselors;
    private final CounselorAnnouncements announcements;

    CounselorBook(Counselors counselors, CounselorAnnouncements announcements) {
        this.counselors = counselors;
        this.announcements = announcements;
    }

    Changed open(Changed applied) {
        counselors.add(applied.counselor());
        announcements.announce(applied.step());
        return applied;
    }

    void enter(Reminded due) {
        counselors.replace(due.counselor());
        announcements.remind(due);
    }

    CounselorResult enter(CounselorResult result) {
        if (result instanceof Changed changed) {
            counselors.replace(changed.counselor());
            announcements.announce(changed.step());
        }
        return result;
    }
}
