package org.safetynets.referrals.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;

/** Two counselors of an organization, and the practice of the first. */
public final class PracticePlay {

    public static final String ALL = "/api/referrals/practices";

    public final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    public final PersonId alderId = new PersonId(UUID.randomUUID());
    public final PersonId rowanId = new PersonId(UUID.randomUUID());
    public final Tokens alder =
            Tokens.of(alderId).named("Alder").with(organization, Role.COUNSELOR);
    public final Tokens rowan =
            Tokens.of(rowanId).named("Rowan").with(organization, Role.COUNSELOR);
    public final Tokens coordinator =
            Tokens.of(UUID.randomUUID()).with(organization, Role.COORDINATOR);
    public final String practiceId;
    private final Api api;

    public PracticePlay(Api api) {
        this.api = api;
        var founded = api.as(alder).post(ALL, Map.of("name", "Alder & Colleagues"));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        practiceId = founded.text("practiceId");
    }

    public String path() {
        return ALL + "/" + practiceId;
    }

    public Answer read(Tokens as) {
        return api.as(as).get(path());
    }

    /** Alder invites, and Rowan joins. */
    public PracticePlay joined() {
        var code = api.as(alder).post(path() + "/invitations", Map.of()).text("code");
        var joined = api.as(rowan).post(ALL + "/join", Map.of("code", code));
        assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
        return this;
    }
}
