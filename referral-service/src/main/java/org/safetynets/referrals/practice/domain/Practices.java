package org.safetynets.referrals.practice.domain;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.CodeHash;

/** All practices. They belong to no organization: counselors of several may work in one. */
public interface Practices {

    void add(Practice practice);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Practice newer);

    /** The last member left it in the version before. */
    void remove(Practice ended);

    Optional<Practice> find(PracticeId id);

    Optional<Practice> invitedBy(CodeHash code);

    /** Those the person is a member of. */
    List<Practice> of(PersonId member);

    /** Those the person has asked to join. */
    List<Practice> askedBy(PersonId person);
}
