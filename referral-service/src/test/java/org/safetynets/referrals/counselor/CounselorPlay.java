package org.safetynets.referrals.counselor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;

/** An organization, somebody who applies as counselor there, and somebody who decides. */
public final class CounselorPlay {

    public final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    public final PersonId personId = new PersonId(UUID.randomUUID());
    public final PersonId reviewerId = new PersonId(UUID.randomUUID());
    public final Tokens person = Tokens.of(personId).named("alder");
    public final Tokens reviewer =
            Tokens.of(reviewerId).named("rowan").with(organization, Role.COORDINATOR);
    private final Api api;
    private final Given given;

    public CounselorPlay(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    /** Identity tells of the organization, without which nobody applies to it. */
    public CounselorPlay known() {
        tell(1, OrganizationChangedV1.Status.ACTIVE);
        await().atMost(Duration.ofSeconds(30)).until(() -> apply(profile()).status() == 200);
        return this;
    }

    public void suspended() {
        tell(2, OrganizationChangedV1.Status.SUSPENDED);
    }

    private void tell(long version, OrganizationChangedV1.Status status) {
        given.event(
                new OrganizationChangedV1(
                        organization.value(),
                        version,
                        OrganizationChangedV1.Change.UPDATED,
                        status,
                        "Harbor",
                        null,
                        "Europe/Dublin",
                        Set.of("en"),
                        null));
    }

    public static Map<String, Object> profile() {
        var profile = new HashMap<String, Object>();
        profile.put("name", "R. Alder");
        profile.put("practice", "Alder Practice");
        profile.put("specialties", List.of("betrayal-trauma"));
        profile.put("languages", List.of("en", "es"));
        profile.put("online", true);
        profile.put("listed", true);
        profile.put(
                "town",
                Map.of("name", "Cork", "country", "IE", "latitude", 51.8987, "longitude", -8.4711));
        return profile;
    }

    public Answer apply(Map<String, Object> profile) {
        return apply(profile, LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusYears(2));
    }

    public Answer apply(Map<String, Object> profile, LocalDate licensedUntil) {
        var licence =
                Map.of(
                        "number", "L-4711",
                        "body", "Board of Counselors",
                        "country", "IE",
                        "expiresOn", licensedUntil.toString(),
                        "evidence", "Entry 4711 of the public register");
        return api.as(person)
                .put(
                        "/api/referrals/counselors/mine/" + organization,
                        Map.of("profile", profile, "credentials", List.of(licence)));
    }

    public String all() {
        return "/api/referrals/organizations/" + organization + "/counselors";
    }

    public String counselorId() {
        return api.as(person).get("/api/referrals/counselors/mine").text("0", "counselorId");
    }

    public Answer read() {
        return api.as(reviewer).get(all() + "/" + counselorId());
    }

    public Answer review(Tokens by, String act) {
        return review(by, act, read().header("ETag"));
    }

    public Answer review(Tokens by, String act, String seen) {
        return api.as(by)
                .with("If-Match", seen)
                .post(
                        all() + "/" + counselorId() + "/reviews",
                        Map.of("act", act, "reason", "Seen in the register"));
    }

    public CounselorPlay approved() {
        var answer = review(reviewer, "approve");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return this;
    }
}
