package org.safetynets.referrals.practice.web;

import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.Member;
import org.safetynets.referrals.practice.domain.Practice;

/**
 * One of my practices.
 *
 * @param part what I may do in it
 * @param waiting how many asked to join
 */
record PracticeSummary(UUID practiceId, String name, Member.Part part, int members, int waiting) {

    static PracticeSummary of(Practice it, PersonId me) {
        return new PracticeSummary(
                it.id().value(),
                it.name(),
                it.member(me).orElseThrow().part(),
                it.members().size(),
                it.requests().size());
    }
}
