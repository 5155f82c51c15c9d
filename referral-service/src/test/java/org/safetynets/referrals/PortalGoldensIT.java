package org.safetynets.referrals;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.capacity.CapacityPlay;
import org.safetynets.referrals.counselor.CounselorPlay;
import org.safetynets.referrals.referral.application.ReadingAsStaff;
import org.safetynets.referrals.referral.application.Settling;
import org.safetynets.referrals.referral.domain.Reason;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferralStatus;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the portal's tests take for answers of this service has no field that real ones have not.
 */
@ServiceTest
class PortalGoldensIT {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("referrals");

    @Autowired Api api;
    @Autowired Given given;
    @Autowired ReadingAsStaff reading;
    @Autowired Settling settling;
    CounselorPlay play;

    @BeforeEach
    void a_counselor_in_the_directory() {
        play = new CounselorPlay(api, given).known();
        var profile = new HashMap<>(CounselorPlay.profile());
        profile.put("website", "https://alder.example");
        play.apply(profile);
        play.approved();
    }

    @Test
    void of_counselors_their_review_and_the_directory() {
        GOLDENS.assertKnown("counselors.json", api.as(play.reviewer).get(play.all()));
        GOLDENS.assertKnown("counselor.json", play.read());
        GOLDENS.assertKnown(
                "counselors-mine.json", api.as(play.person).get("/api/referrals/counselors/mine"));
        var near = Map.of("latitude", 51.9, "longitude", -8.5, "withinKm", 50);
        GOLDENS.assertKnown(
                "directory.json",
                api.post("/api/referrals/counselors/search", Map.of("near", near)));
    }

    @Test
    void of_room_in_groups() {
        var counselor = Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
        given.event(CapacityPlay.group(play.organization, UUID.randomUUID()));
        var path = "/api/referrals/organizations/" + play.organization + "/capacity";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.as(counselor).get(path).json().isEmpty());
        GOLDENS.assertKnown("capacity.json", api.as(counselor).get(path));
    }

    @Test
    void of_a_partners_referral_and_who_looked_at_it() {
        var other = new Play(api);
        var handed = other.referAndClaim("D1");
        other.seen(handed);
        var mine = "/api/referrals/mine/" + handed.id();
        other.turn(handed, "D2");
        GOLDENS.assertKnown("receipts.json", api.as(other.partner).get(mine + "/receipts"));
        GOLDENS.assertKnown("consents.json", api.as(other.partner).get(mine + "/consents"));
        named(other.organization);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> other.mine(handed).json().hasNonNull("organizationName"));
        GOLDENS.assertKnown("mine-one.json", other.mine(handed));
        GOLDENS.assertKnown("mine.json", api.as(other.partner).get("/api/referrals/mine"));
    }

    private void named(OrganizationId organization) {
        given.event(
                new OrganizationChangedV1(
                        organization.value(),
                        1,
                        OrganizationChangedV1.Change.UPDATED,
                        OrganizationChangedV1.Status.ACTIVE,
                        "Harbor",
                        null,
                        "Europe/Dublin",
                        Set.of("en"),
                        null));
    }

    /** With a suggestion, so that every field there may be is there. */
    private Answer madeOf(Play other) {
        var body = Map.of("urgentFlags", Play.NO_FLAGS, "suggestedPurpose", "BT_CORE");
        api.as(other.counselor).post(other.referrals(), body);
        return api.as(other.counselor).get(other.referrals());
    }

    @Test
    void of_referrals_as_staff_see_them() {
        var other = new Play(api);
        var handed = other.referAndClaim("D0");
        api.as(other.partner).delete("/api/referrals/mine/" + handed.id());
        madeOf(other);
        rejected(other);
        var coordinator = Tokens.of(UUID.randomUUID()).with(other.organization, Role.COORDINATOR);
        var path = "/api/referrals/organizations/" + other.organization + "/referrals-in";
        GOLDENS.assertKnown("referrals-in.json", api.as(coordinator).get(path));
    }

    /** As by the organization's own system, which alone gives a reason. */
    private void rejected(Play other) {
        var id = new ReferralId(other.referAndClaim("D0").id());
        var referral = reading.one(other.organization, PersonId.NOBODY, id).orElseThrow();
        settling.settle(referral, ReferralStatus.NOT_A_FIT, Optional.of(Reason.NO_CAPACITY));
    }

    @Test
    void of_whether_a_partner_is_asked() {
        var other = new Play(api);
        var contact = "/api/referrals/mine/" + other.referAndClaim("D0").id() + "/contact";
        GOLDENS.assertKnown("contact-none.json", api.as(other.partner).get(contact));
    }

    @Test
    void of_going_on_to_somebody_else() {
        var partnerId = UUID.randomUUID();
        var partner = Tokens.of(partnerId).named("Willow");
        var mine = "/api/referrals/my-onward";
        var to = Map.of("counselorId", play.counselorId());
        var sent = api.as(partner).post(mine, Map.of("to", to, "words", "Hello"));
        GOLDENS.assertKnown("onward.json", sent);
        var counselor = Tokens.of(play.personId).with(play.organization, Role.COUNSELOR);
        var received = "/api/referrals/organizations/" + play.organization + "/received/mine";
        var no = Map.of("accepted", false, "reason", "no-capacity", "reply", "I am sorry");
        var answer = received + "/" + sent.text("outwardId") + "/answer";
        GOLDENS.assertKnown("received-one.json", api.as(counselor).post(answer, no));
        GOLDENS.assertKnown("received.json", api.as(counselor).get(received));
        suggested(partnerId, to);
        GOLDENS.assertKnown("my-onward.json", api.as(partner).get(mine));
        GOLDENS.assertKnown(
                "directory-one.json", api.get("/api/referrals/counselors/" + play.counselorId()));
    }

    /** By staff of an organization in which the partner has a seat. */
    private void suggested(UUID partner, Map<String, ?> to) {
        var organization = new OrganizationId(UUID.randomUUID());
        given.event(
                new SeatChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization.value(),
                        UUID.randomUUID(),
                        partner,
                        SeatChangedV1.Change.SEATED,
                        SeatChangedV1.Status.SEATED));
        var facilitator = Tokens.of(UUID.randomUUID()).with(organization, Role.FACILITATOR);
        var path = "/api/referrals/organizations/" + organization + "/onward";
        var body = Map.of("personId", partner, "to", to);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.as(facilitator).post(path, body).status() == 201);
    }
}
