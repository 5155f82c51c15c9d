package org.safetynets.referrals.referral.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.safetynets.referrals.Play.NO_FLAGS;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ReferralChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ReferringIT {

    @Autowired Api api;
    @Autowired Published published;
    @Autowired MongoOperations mongo;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @Test
    void gives_a_code_that_is_kept_nowhere_and_published_without_a_person() {
        // when
        var answer =
                api.as(play.counselor)
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post(
                                play.referrals(),
                                Map.of("suggestedPurpose", "BT_CORE", "urgentFlags", NO_FLAGS));
        // then
        var id = UUID.fromString(answer.text("referralId"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/referrals/" + id);
        assertThat(answer.text("code")).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");
        assertThat(answer.text("dial") + " " + answer.text("status")).isEqualTo("D0 received");
        assertThat(everythingStored()).doesNotContain(answer.text("code"));
        await().untilAsserted(
                        () ->
                                assertThat(published.of(ReferralChangedV1.class, id))
                                        .containsExactly(
                                                new ReferralChangedV1(
                                                        id,
                                                        1,
                                                        play.organization.value(),
                                                        play.counselorId.value(),
                                                        null,
                                                        ReferralChangedV1.Change.RECEIVED,
                                                        ReferralChangedV1.Status.RECEIVED,
                                                        ReferralChangedV1.Dial.D0)));
    }

    @Test
    void happens_once_for_each_idempotency_key() {
        // given
        var keyed = api.as(play.counselor).with("Idempotency-Key", "once-" + UUID.randomUUID());
        var body = Map.of("urgentFlags", NO_FLAGS);
        // when
        var first = keyed.post(play.referrals(), body);
        var again = keyed.post(play.referrals(), body);
        // then
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("code")).isEqualTo(first.text("code"));
        assertThat(total(play.counselor)).isEqualTo("1");
    }

    @Test
    void an_urgent_flag_gets_crisis_resources_and_leaves_nothing() {
        // given
        var admin = api.as(Tokens.of(UUID.randomUUID()).networkAdmin());
        var line =
                Map.of("name", "Line", "kinds", new String[] {"suicide"}, "contacts", new int[0]);
        admin.put("/api/referrals/crisis-resources/NZ", Map.of("resources", new Object[] {line}));
        var flags =
                Map.of("violence", "no", "suicide", "yes", "psychosis", "no", "noPrivateWay", "no");
        // when
        var answer =
                api.as(play.counselor)
                        .post(play.referrals(), Map.of("country", "NZ", "urgentFlags", flags));
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("refer-first");
        assertThat(answer.text("flags", "0")).isEqualTo("suicide");
        assertThat(answer.text("resources", "0", "country")).isEqualTo("NZ");
        assertThat(answer.text("resources", "0", "resources", "0", "name")).isEqualTo("Line");
        assertThat(everythingStored()).doesNotContain(play.counselorId.toString());
        assertThat(total(play.counselor)).isEqualTo("0"); // last: this read is noted in the audit
    }

    @Test
    void is_for_counselors_of_the_organization_and_each_sees_only_their_own() {
        // given
        var handed = play.refer();
        var one = play.referrals() + "/" + handed.id();
        var colleague = Tokens.of(UUID.randomUUID()).with(play.organization, Role.COUNSELOR);
        var coordinator = Tokens.of(UUID.randomUUID()).with(play.organization, Role.COORDINATOR);
        var elsewhere =
                Tokens.of(play.counselorId)
                        .with(new OrganizationId(UUID.randomUUID()), Role.COUNSELOR);
        // then
        assertThat(api.as(play.counselor).get(one).status()).isEqualTo(200);
        assertThat(api.as(colleague).get(one).status()).isEqualTo(404);
        assertThat(total(colleague)).isEqualTo("0");
        assertThat(api.as(coordinator).get(one).status()).isEqualTo(403);
        assertThat(api.as(elsewhere).get(one).status()).isEqualTo(404);
        assertThat(api.as(play.partner).get(one).status()).isEqualTo(404);
        assertThat(api.get(one).status()).isEqualTo(401);
    }

    private String total(Tokens caller) {
        return api.as(caller).get(play.referrals()).json().get("total").asString();
    }

    private String everythingStored() {
        return mongo.getCollectionNames().stream()
                .flatMap(it -> mongo.findAll(Document.class, it).stream())
                .map(ReferringIT::readable)
                .collect(Collectors.joining());
    }

    /** Bodies that were kept for replay are bytes, so they are read as text. */
    private static String readable(Document document) {
        var body = document.get("body", Binary.class);
        return document + (body == null ? "" : new String(body.getData(), UTF_8));
    }
}
