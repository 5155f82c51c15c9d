package org.safetynets.groups.group.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.groups.certification.domain.Coverage;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.certification.domain.Standings;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.groups.organization.Organizations;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What we know now of whether groups may meet. */
@Component
public class Gates {

    private final Standings standings;
    private final Organizations organizations;
    private final Rotas rotas;
    private final Clock clock;

    Gates(Standings standings, Organizations organizations, Rotas rotas, Clock clock) {
        this.standings = standings;
        this.organizations = organizations;
        this.rotas = rotas;
        this.clock = clock;
    }

    /**
     * The gate for what is about to open: what it rests on cannot change before the transaction
     * ends. Without this, an opening and a revocation could each miss the other.
     */
    public Gate held(OrganizationId organization, Profile profile) {
        return held(organization, profile, profile.facilitators());
    }

    /** The same, as if that person were the only facilitator. */
    public Gate heldFor(OrganizationId organization, Profile profile, PersonId person) {
        return held(organization, profile, List.of(person));
    }

    private Gate held(OrganizationId organization, Profile profile, List<PersonId> people) {
        var active = organizations.hold(organization).active();
        var held = standings.hold(organization, people);
        return new Gate(
                Coverage.of(profile.purpose(), held),
                active,
                rotas.of(organization).callsSomebody(),
                clock.instant());
    }

    /** The gate as it looks, for what can only close. */
    public Gate seen(OrganizationId organization, Profile profile) {
        return seen(organization, List.of(profile)).apply(profile);
    }

    /** The same for many groups of one organization, read at once. */
    public Function<Group, Gate> seenBy(OrganizationId organization, Collection<Group> groups) {
        return seen(organization, groups.stream().map(Group::profile).toList())
                .compose(Group::profile);
    }

    private Function<Profile, Gate> seen(OrganizationId organization, List<Profile> profiles) {
        var active = organizations.of(organization).active();
        var people =
                profiles.stream()
                        .flatMap(it -> it.facilitators().stream())
                        .collect(Collectors.toSet());
        var byPerson =
                standings.of(organization, people).stream()
                        .collect(Collectors.toMap(Standing::personId, Function.identity()));
        var onCall = rotas.of(organization).callsSomebody();
        var now = clock.instant();
        return profile -> {
            var theirs =
                    profile.facilitators().stream()
                            .filter(byPerson::containsKey)
                            .map(byPerson::get)
                            .toList();
            return new Gate(Coverage.of(profile.purpose(), theirs), active, onCall, now);
        };
    }
}
