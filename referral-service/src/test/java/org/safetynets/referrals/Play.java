package org.safetynets.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;

/** A counselor and a partner of an organization nobody else uses, and what they do. */
public final class Play {

    public static final Map<String, Object> NO_FLAGS =
            Map.of("violence", "no", "suicide", "no", "psychosis", "no", "noPrivateWay", "unknown");

    /** A referral just made, with what only the counselor was handed. */
    public record Handed(UUID id, String code) {}

    public final OrganizationId organization;
    public final PersonId counselorId;
    public final PersonId partnerId = new PersonId(UUID.randomUUID());
    public final Tokens counselor;
    public final Tokens partner = Tokens.of(partnerId).named("Willow");
    private final Api api;

    public Play(Api api) {
        this(api, new OrganizationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
    }

    /** Where somebody else has played before. */
    public Play(Api api, OrganizationId organization, PersonId counselorId) {
        this.api = api;
        this.organization = organization;
        this.counselorId = counselorId;
        this.counselor =
                Tokens.of(counselorId).named("counselor1").with(organization, Role.COUNSELOR);
    }

    public String referrals() {
        return "/api/referrals/organizations/" + organization + "/referrals";
    }

    public Handed refer() {
        var answer = api.as(counselor).post(referrals(), Map.of("urgentFlags", NO_FLAGS));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new Handed(UUID.fromString(answer.text("referralId")), answer.text("code"));
    }

    public Answer claim(Handed handed, String dial) {
        return api.as(partner)
                .post("/api/referrals/claims", Map.of("code", handed.code(), "dial", dial));
    }

    public Handed referAndClaim(String dial) {
        var handed = refer();
        var answer = claim(handed, dial);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return handed;
    }

    public Answer turn(Handed handed, String dial) {
        return api.as(partner)
                .put("/api/referrals/mine/" + handed.id() + "/dial", Map.of("dial", dial));
    }

    /** The partner looks at their scores of the measure as the counselor would see them. */
    public String preview(Handed handed, String measure) {
        var answer =
                api.as(partner)
                        .post(
                                "/api/referrals/mine/" + handed.id() + "/summary",
                                Map.of("measures", List.of(measure)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("summaryId");
    }

    /** To D4, with what was previewed. */
    public Answer show(Handed handed, String summary) {
        return api.as(partner)
                .put(
                        "/api/referrals/mine/" + handed.id() + "/dial",
                        Map.of("dial", "D4", "summaryId", summary));
    }

    public Answer read(Handed handed) {
        return api.as(counselor).get(referrals() + "/" + handed.id());
    }

    public Answer withdraw(Handed handed) {
        return api.as(partner).delete("/api/referrals/mine/" + handed.id());
    }

    public Answer mine(Handed handed) {
        return api.as(partner).get("/api/referrals/mine/" + handed.id());
    }

    /** What the counselor reads: dial and status, as "D2 placed". */
    public String seen(Handed handed) {
        var answer = api.as(counselor).get(referrals() + "/" + handed.id());
        return answer.text("dial") + " " + answer.text("status");
    }
}
