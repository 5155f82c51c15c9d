package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The counselors who want to be found, and are trusted on the day: of all organizations, since it
 * holds nothing private.
 */
public interface Directory {

    /** The nearest first where that was asked for, else by name. */
    List<Entry> find(Wanted wanted, LocalDate today, long offset, int size);

    long count(Wanted wanted, LocalDate today);

    Optional<Entry> find(CounselorId counselor, LocalDate today);
}
