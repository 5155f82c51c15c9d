package org.safetynets.referrals.counselor.domain;

/** Tells the other services where a counselor stands. */
public interface CounselorAnnouncements {

    void announce(CounselorStep step);
}
