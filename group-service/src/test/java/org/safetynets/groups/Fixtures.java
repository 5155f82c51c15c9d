package org.safetynets.groups;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.groups.certification.domain.Certification;
import org.safetynets.groups.certification.domain.Coverage;
import org.safetynets.groups.certification.domain.Standing;
import org.safetynets.groups.group.domain.Charter;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Gate;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupState;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Seats;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What the tests of rules speak of. Noon of Wednesday 4 March 2026 is now. */
public final class Fixtures {

    public static final PurposeCode CORE = new PurposeCode("BT_CORE");
    public static final PurposeCode GRIEF = new PurposeCode("LOSS_GRIEF");
    public static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    public static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    public static final OrganizationId HARBOR = new OrganizationId(UUID.randomUUID());
    public static final PersonId ANA = new PersonId(UUID.randomUUID());
    public static final PersonId BEN = new PersonId(UUID.randomUUID());

    private Fixtures() {}

    public static Plan mondaysAtSeven() {
        return Plan.weekly(
                DayOfWeek.MONDAY, LocalTime.of(19, 0), Duration.ofMinutes(90), 1, DUBLIN, TODAY);
    }

    public static Profile profile(PersonId... facilitators) {
        return new Profile(
                "Steady Steps",
                CORE,
                List.of(facilitators),
                Format.ONLINE,
                Visibility.PUBLIC,
                "en",
                mondaysAtSeven(),
                new Charter("Partners", "Self-trust", List.of("Passing is fine")));
    }

    public static Group aDraft() {
        return aGroup(new GroupState.Draft(), Seats.empty(8));
    }

    public static Group anOpenGroup() {
        return aGroup(new GroupState.Open(TODAY.plusYears(1)), Seats.empty(8));
    }

    public static Group aGroup(GroupState state, Seats seats) {
        return new Group(new GroupId(UUID.randomUUID()), HARBOR, 5, state, profile(ANA), seats);
    }

    public static Certification certification(LocalDate from, LocalDate through) {
        return new Certification(UUID.randomUUID(), 1, true, true, Set.of(CORE), from, through);
    }

    public static Gate gate(Certification... certifications) {
        return gate(NOW, certifications);
    }

    public static Gate gate(Instant now, Certification... certifications) {
        return new Gate(coverage(certifications), true, true, now);
    }

    public static Coverage coverage(Certification... certifications) {
        return Coverage.of(CORE, List.of(new Standing(HARBOR, ANA, List.of(certifications))));
    }

    public static Gate certifiedThrough(LocalDate through) {
        return gate(certification(TODAY.minusYears(1), through));
    }

    public static Gate nobodyCertified() {
        return gate();
    }

    /** The gate's answer when it let the change happen. */
    public static Group changed(Object result) {
        return ((GroupChanged) result).group();
    }
}
