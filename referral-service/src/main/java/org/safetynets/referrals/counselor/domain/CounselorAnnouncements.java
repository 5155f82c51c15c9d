package org.safetynets.referrals.counselor.domain;

/** Tells the other services where a counselor stands. */
public interface CounselorAnnouncements {

    void announce(CounselorStep step);

    /** That the check soon holds no longer. */
    void remind(Reminded due);
}
