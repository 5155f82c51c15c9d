package org.safetynets.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PortalGoldens;
import org.safetynets.referrals.integration.IntegrationPlay;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the portal's tests take for answers about practices and their systems has no field that real
 * ones have not.
 */
class PracticeGoldensIT extends BesideOthers {

    private static final PortalGoldens GOLDENS = PortalGoldens.of("practices");
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired Api api;
    @Autowired Given given;
    IntegrationPlay play;

    @BeforeEach
    void aPractice() {
        play = new IntegrationPlay(api);
    }

    @Test
    void of_a_practice_as_its_administrator_sees_it() {
        var practice = play.practice;
        var asked = api.as(practice.rowan).post(practice.path() + "/requests", Map.of());
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        GOLDENS.assertKnown(
                "invited.json",
                api.as(practice.alder).post(practice.path() + "/invitations", Map.of()));
        GOLDENS.assertKnown("practice.json", practice.read(practice.alder));
        GOLDENS.assertKnown(
                "mine.json", api.as(practice.alder).get("/api/referrals/practices/mine"));
    }

    @Test
    void of_a_system_and_what_it_asked() {
        named();
        var made = used();
        GOLDENS.assertKnown("system.json", play.read(made));
        var activity = play.path() + "/" + made.text("integrationId") + "/activity?size=1";
        await().atMost(SOON)
                .until(() -> api.as(play.practice.alder).get(activity).json().hasNonNull("next"));
        GOLDENS.assertKnown("activity.json", api.as(play.practice.alder).get(activity));
        var gone =
                api.as(play.practice.alder).delete(play.path() + "/" + made.text("integrationId"));
        GOLDENS.assertKnown("system-ended.json", gone);
    }

    @Test
    void of_a_sandbox() {
        var sandbox = play.practice.path() + "/sandbox";
        GOLDENS.assertKnown("sandbox.json", api.as(play.practice.alder).put(sandbox, Map.of()));
    }

    /** Let in, and with a request or two behind it. */
    private Answer used() {
        var keys = new HashMap<String, Object>();
        keys.put("jwks", IntegrationPlay.jwks(IntegrationPlay.key("a")));
        keys.put("endsAt", Instant.now().plus(Duration.ofDays(200)).toString());
        var made = api.as(play.practice.alder).post(play.path(), play.request(keys));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        play.letIn(made);
        play.ready(made);
        play.system(made).get("/fhir/Task");
        play.system(made).get("/fhir/Task");
        await().atMost(SOON)
                .until(
                        () ->
                                play.read(made).json().hasNonNull("lastUsedAt")
                                        && play.read(made).json().hasNonNull("organizationName"));
        return made;
    }

    private void named() {
        given.event(
                new OrganizationChangedV1(
                        play.practice.organization.value(),
                        1,
                        OrganizationChangedV1.Change.UPDATED,
                        OrganizationChangedV1.Status.ACTIVE,
                        "Harbor",
                        null,
                        "Europe/Dublin",
                        Set.of("en"),
                        null));
    }
}
