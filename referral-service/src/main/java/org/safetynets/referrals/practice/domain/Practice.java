package org.safetynets.referrals.practice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.Member.Part;
import org.safetynets.referrals.practice.domain.PracticeResult.Changed;
import org.safetynets.referrals.practice.domain.PracticeResult.Refused;
import org.safetynets.referrals.referral.domain.CodeHash;

/**
 * Counselors who work together under one name.
 *
 * <p>Whoever founds it administers it. Others join by a code, or ask and are let in; everybody
 * leaves at will. It always has an administrator: when the last one leaves, whoever is there
 * longest becomes one, and when nobody is left it ends.
 *
 * @param members those who are there longest first
 * @param requests the earliest first
 */
public record Practice(
        PracticeId id,
        String name,
        List<Member> members,
        List<Invitation> invitations,
        List<JoinRequest> requests,
        Instant foundedAt,
        long version) {

    public static final Duration INVITED_FOR = Duration.ofDays(14);
    public static final int MOST_MEMBERS = 100;
    public static final int MOST_WAITING = 20;

    public Practice {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
        requests = List.copyOf(requests);
    }

    public static Practice found(
            PracticeId id, String name, PersonId by, String pseudonym, Instant now) {
        var founder = new Member(by, pseudonym, Part.ADMINISTRATOR, now);
        return new Practice(id, name, List.of(founder), List.of(), List.of(), now, 1);
    }

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public boolean isAdministrator(PersonId person) {
        return member(person).filter(Member::decides).isPresent();
    }

    public Practice rename(String other) {
        return with(other, members, invitations, requests);
    }

    /** A code for one counselor; those that ended make room. */
    public PracticeResult invite(UUID invitation, CodeHash code, Instant now) {
        var open = new ArrayList<>(invitations.stream().filter(it -> it.holds(now)).toList());
        if (open.size() >= MOST_WAITING) {
            return new Refused(new PracticeIsFull(MOST_WAITING));
        }
        open.add(new Invitation(invitation, code, now.plus(INVITED_FOR)));
        return new Changed(with(name, members, open, requests));
    }

    /** Empty when there is no such invitation. */
    public Optional<Practice> withdraw(UUID invitation) {
        var others = invitations.stream().filter(it -> !it.id().equals(invitation)).toList();
        return others.size() == invitations.size()
                ? Optional.empty()
                : Optional.of(with(name, members, others, requests));
    }

    /** Joins by a code, which is used with it. Whoever is a member already uses none. */
    public PracticeResult join(CodeHash code, PersonId person, String pseudonym, Instant now) {
        var used = invitations.stream().filter(it -> it.opens(code, now)).findFirst();
        if (used.isEmpty()) {
            return new Refused(new PracticeCodeNotValid());
        }
        if (member(person).isPresent()) {
            return new Changed(this);
        }
        var others = invitations.stream().filter(it -> !it.equals(used.get())).toList();
        return admit(others, person, pseudonym, now);
    }

    private PracticeResult admit(
            List<Invitation> left, PersonId person, String pseudonym, Instant now) {
        if (members.size() >= MOST_MEMBERS) {
            return new Refused(new PracticeIsFull(MOST_MEMBERS));
        }
        var more = new ArrayList<>(members);
        more.add(new Member(person, pseudonym, Part.MEMBER, now));
        return new Changed(with(name, more, left, without(person)));
    }

    /** Asks to be let in; again, or as a member, is no change. */
    public PracticeResult ask(PersonId person, String pseudonym, Instant now) {
        if (member(person).isPresent() || request(person).isPresent()) {
            return new Changed(this);
        }
        if (requests.size() >= MOST_WAITING) {
            return new Refused(new PracticeIsFull(MOST_WAITING));
        }
        var more = new ArrayList<>(requests);
        more.add(new JoinRequest(person, pseudonym, now));
        return new Changed(with(name, members, invitations, more));
    }

    public Optional<JoinRequest> request(PersonId person) {
        return requests.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** An administrator lets somebody in who asked. */
    public PracticeResult accept(JoinRequest request, Instant now) {
        return admit(invitations, request.person(), request.pseudonym(), now);
    }

    public Practice decline(JoinRequest request) {
        return with(name, members, invitations, without(request.person()));
    }

    /** Gives a member another part; one administrator stays. */
    public PracticeResult appoint(Member member, Part part) {
        var changed = map(it -> it.equals(member) ? it.as(part) : it);
        return changed.stream().anyMatch(Member::decides)
                ? new Changed(with(name, changed, invitations, requests))
                : new Refused(new PracticeNeedsAdministrator());
    }

    /** The person is nobody here any more, neither as a member nor as one who asked. */
    public Practice without(Member gone) {
        var left = members.stream().filter(it -> !it.equals(gone)).toList();
        var headless = left.stream().noneMatch(Member::decides);
        var headed = headless && !left.isEmpty() ? successor(left, left.getFirst().person()) : left;
        return with(name, headed, invitations, without(gone.person()));
    }

    private static List<Member> successor(List<Member> left, PersonId next) {
        return left.stream()
                .map(it -> it.person().equals(next) ? it.as(Part.ADMINISTRATOR) : it)
                .toList();
    }

    /** Nobody is left. */
    public boolean hasEnded() {
        return members.isEmpty();
    }

    private List<Member> map(UnaryOperator<Member> change) {
        return members.stream().map(change).toList();
    }

    private List<JoinRequest> without(PersonId person) {
        return requests.stream().filter(it -> !it.person().equals(person)).toList();
    }

    private Practice with(
            String name,
            List<Member> members,
            List<Invitation> invitations,
            List<JoinRequest> requests) {
        return new Practice(id, name, members, invitations, requests, foundedAt, version + 1);
    }
}
