package org.safetynets.training.cohort.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;

/**
 * Candidates of one organization who train together to one standard.
 *
 * <p>Its seats never oversell: taken ones and those held for somebody who waits are never more than
 * there are, and a free one goes to whoever has waited longest.
 */
public final class Cohort {

    private final CohortId id;
    private final OrganizationId organization;
    private final StandardId standard;
    private final CohortPlan plan;
    private final Set<PersonId> candidates;
    private final List<Waiting> waiting;
    private final long version;

    private Cohort(
            CohortId id,
            OrganizationId organization,
            StandardId standard,
            CohortPlan plan,
            Set<PersonId> candidates,
            List<Waiting> waiting,
            long version) {
        this.id = id;
        this.organization = organization;
        this.standard = standard;
        this.plan = plan;
        this.candidates = Set.copyOf(candidates);
        this.waiting = List.copyOf(waiting);
        this.version = version;
    }

    public static PlanningResult plan(
            CohortId id, OrganizationId organization, Standard standard, CohortPlan plan) {
        return switch (PlanningPolicy.MAY_BE_PLANNED.decide(standard, plan)) {
            case Verdict.Refused(var reason) -> new PlanningResult.Refused(reason);
            case Verdict.Allowed() ->
                    new PlanningResult.Planned(
                            new Cohort(
                                    id, organization, standard.id(), plan, Set.of(), List.of(), 1));
        };
    }

    /** Rebuilds a stored cohort; runs no policy. */
    public static Cohort restore(
            CohortId id,
            OrganizationId organization,
            StandardId standard,
            CohortPlan plan,
            Set<PersonId> candidates,
            List<Waiting> waiting,
            long version) {
        return new Cohort(id, organization, standard, plan, candidates, waiting, version);
    }

    /** Takes a free seat, past nobody who waits. */
    public SeatResult seat(PersonId candidate) {
        return switch (SeatPolicy.MAY_TAKE_A_SEAT.decide(this, candidate)) {
            case Verdict.Refused(var reason) -> new SeatResult.Refused(reason);
            case Verdict.Allowed() ->
                    new SeatResult.SeatTaken(with(plan, plus(candidate), waiting));
        };
    }

    /** Takes a free seat, or the last place on the waitlist. */
    public SeatResult seatOrWait(PersonId candidate, Instant at) {
        return switch (SeatPolicy.MAY_COME.decide(this, candidate)) {
            case Verdict.Refused(var reason) -> new SeatResult.Refused(reason);
            case Verdict.Allowed() ->
                    seat(candidate) instanceof SeatResult.SeatTaken taken
                            ? taken
                            : wait(candidate, at);
        };
    }

    private SeatResult wait(PersonId candidate, Instant at) {
        var longer = new ArrayList<>(waiting);
        longer.add(new Waiting(candidate, at, null));
        return new SeatResult.Waitlisted(with(plan, candidates, longer), longer.size());
    }

    /** Takes the seat that is held for the person. */
    public SeatResult accept(PersonId person, Instant at) {
        var held =
                waiting.stream()
                        .filter(it -> it.person().equals(person))
                        .anyMatch(it -> it.isOffered() && !it.hasLapsed(at));
        return held
                ? new SeatResult.SeatTaken(with(plan, plus(person), withoutWaiting(person)))
                : new SeatResult.Refused(new NoOffer());
    }

    /** Gives up a seat, a place on the waitlist or an offer; who waits comes next. */
    public Seating leave(PersonId person, Instant at) {
        var others = new HashSet<>(candidates);
        others.remove(person);
        return with(plan, others, withoutWaiting(person)).settled(at);
    }

    /** Other days, seats or trainers; seats that come free go to those who wait. */
    public RevisingResult revise(CohortPlan changed, Instant at) {
        if (changed.endsOn().isBefore(changed.startsOn())) {
            return new RevisingResult.Refused(
                    new CohortEndsBeforeItStarts(changed.startsOn(), changed.endsOn()));
        }
        if (changed.seats() < inUse()) {
            return new RevisingResult.Refused(new SeatsInUse(inUse()));
        }
        return new RevisingResult.Revised(with(changed, candidates, waiting).settled(at));
    }

    /** Ends offers that ran out and gives what is free to those who wait; empty if nothing is. */
    public Optional<Seating> settle(Instant at) {
        var seating = with(plan, candidates, waiting).settled(at);
        return seating.seated().isEmpty()
                        && seating.offered().isEmpty()
                        && seating.lapsed().isEmpty()
                ? Optional.empty()
                : Optional.of(seating);
    }

    private Seating settled(Instant at) {
        var lapsed = waiting.stream().filter(it -> it.hasLapsed(at)).map(Waiting::person).toList();
        var left = new ArrayList<>(waiting);
        left.removeIf(it -> it.hasLapsed(at));
        var free = plan.seats() - candidates.size() - offers(left);
        var next = left.stream().filter(it -> !it.isOffered()).limit(Math.max(free, 0)).toList();
        var people = next.stream().map(Waiting::person).toList();
        var hours = plan.waitlist().offerHours();
        if (hours == null) {
            var seated = new HashSet<>(candidates);
            seated.addAll(people);
            left.removeAll(next);
            return new Seating(same(seated, left), people, List.of(), lapsed);
        }
        var until = at.plus(Duration.ofHours(hours));
        left.replaceAll(it -> next.contains(it) ? it.offered(until) : it);
        return new Seating(same(candidates, left), List.of(), people, lapsed);
    }

    private static int offers(List<Waiting> waiting) {
        return Math.toIntExact(waiting.stream().filter(Waiting::isOffered).count());
    }

    /** The same cohort without the person: their seat stays taken, by nobody in particular. */
    public Cohort forget(PersonId person) {
        var others = new HashSet<>(candidates);
        if (others.remove(person)) {
            others.add(new PersonId(UUID.randomUUID()));
        }
        return with(plan.without(person), others, withoutWaiting(person));
    }

    private Cohort with(CohortPlan how, Set<PersonId> who, List<Waiting> others) {
        return new Cohort(id, organization, standard, how, who, others, version + 1);
    }

    /** A further part of one change, so of the same version. */
    private Cohort same(Set<PersonId> who, List<Waiting> others) {
        return new Cohort(id, organization, standard, plan, who, others, version);
    }

    private Set<PersonId> plus(PersonId person) {
        var more = new HashSet<>(candidates);
        more.add(person);
        return more;
    }

    private List<Waiting> withoutWaiting(PersonId person) {
        return waiting.stream().filter(it -> !it.person().equals(person)).toList();
    }

    private int inUse() {
        return candidates.size() + offers(waiting);
    }

    /** Seats that are neither taken nor held for somebody. */
    public int free() {
        return plan.seats() - inUse();
    }

    /** 1 for whoever is next; empty for somebody who does not wait. */
    public Optional<Integer> placeOf(PersonId person) {
        return IntStream.range(0, waiting.size())
                .filter(it -> waiting.get(it).person().equals(person))
                .mapToObj(it -> it + 1)
                .findFirst();
    }

    public CohortId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public StandardId standard() {
        return standard;
    }

    public CohortPlan plan() {
        return plan;
    }

    public Set<PersonId> candidates() {
        return candidates;
    }

    /** Whoever has waited longest comes first. */
    public List<Waiting> waiting() {
        return waiting;
    }

    public long version() {
        return version;
    }
}
