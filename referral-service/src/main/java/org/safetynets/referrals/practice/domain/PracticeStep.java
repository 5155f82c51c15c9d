package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.PersonId;

/** Something happened to a practice that its systems have to follow. */
public sealed interface PracticeStep {

    PracticeId practice();

    /** Nobody refers on their behalf any more. */
    record MemberLeft(PracticeId practice, PersonId person) implements PracticeStep {}

    /** The last member left; the version is the one in which nobody is left. */
    record Ended(PracticeId practice, long version) implements PracticeStep {}
}
