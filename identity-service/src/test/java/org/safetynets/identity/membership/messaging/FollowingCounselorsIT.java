package org.safetynets.identity.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.platform.security.Role.COORDINATOR;
import static org.safetynets.platform.security.Role.COUNSELOR;
import static org.safetynets.platform.security.Role.FACILITATOR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CounselorChangedV1;
import org.safetynets.contracts.CounselorChangedV1.Change;
import org.safetynets.contracts.CounselorChangedV1.Standing;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class FollowingCounselorsIT {

    @Autowired Network network;
    @Autowired Given given;

    private final UUID counselor = UUID.randomUUID();
    private OrganizationId organization;
    private UUID coordinator;

    @BeforeEach
    void anOrganization() {
        organization = network.organization();
        coordinator = network.member(organization, COORDINATOR);
    }

    @Test
    void the_role_comes_with_the_approval_and_goes_with_its_suspension() {
        var person = network.person("Alder");
        given.event(changed(person, 2, Change.APPROVED, Standing.APPROVED));
        holds(person, "[\"counselor\"]");
        given.event(changed(person, 3, Change.SUSPENDED, Standing.SUSPENDED));
        holds(person, "");
        given.event(changed(person, 4, Change.REINSTATED, Standing.APPROVED));
        holds(person, "[\"counselor\"]");
        given.event(changed(person, 5, Change.LAPSED, Standing.LAPSED));
        holds(person, "");
    }

    @Test
    void other_roles_stay_and_to_apply_takes_nothing() {
        var person = network.member(organization, FACILITATOR, COUNSELOR);
        given.event(changed(person, 1, Change.APPLIED, Standing.APPLIED));
        given.event(changed(network.person("Rowan"), UUID.randomUUID(), 2));
        given.event(changed(person, 2, Change.DECLINED, Standing.DECLINED));
        holds(person, "[\"facilitator\"]");
    }

    @Test
    void an_older_decision_that_comes_late_changes_nothing() {
        var person = network.person("Alder");
        given.event(changed(person, 3, Change.SUSPENDED, Standing.SUSPENDED));
        given.event(changed(person, 2, Change.APPROVED, Standing.APPROVED));
        var after = network.person("Rowan");
        given.event(changed(after, counselor, 4));
        holds(after, "[\"counselor\"]");
        assertThat(roles(person)).isEmpty();
    }

    private void holds(UUID person, String roles) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(roles(person)).isEqualTo(roles));
    }

    private String roles(UUID person) {
        var members =
                network.as(coordinator, organization, COORDINATOR)
                        .get(Network.members(organization) + "?size=100");
        for (var member : members.json().get("items")) {
            if (member.get("personId").asString().equals(person.toString())) {
                return member.get("roles").toString();
            }
        }
        return "";
    }

    private CounselorChangedV1 changed(UUID person, UUID id, long version) {
        return event(id, version, person, Change.APPROVED, Standing.APPROVED);
    }

    private CounselorChangedV1 changed(
            UUID person, long version, Change change, Standing standing) {
        return event(counselor, version, person, change, standing);
    }

    private CounselorChangedV1 event(
            UUID id, long version, UUID person, Change change, Standing standing) {
        return new CounselorChangedV1(
                id,
                version,
                organization.value(),
                person,
                change,
                standing,
                coordinator,
                null,
                null);
    }
}
