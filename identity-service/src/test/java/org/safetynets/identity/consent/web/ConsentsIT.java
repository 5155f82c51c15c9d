package org.safetynets.identity.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.AuditRecordedV1;
import org.safetynets.contracts.ConsentChangedV1;
import org.safetynets.contracts.ConsentChangedV1.Change;
import org.safetynets.identity.IdentityTest;
import org.safetynets.identity.Network;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class ConsentsIT {

    private static final String TEXTS = "/api/identity/consent-texts";
    private static final String MINE = "/api/identity/me/consents";

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private Published published;
    @Autowired private MutableClock clock;
    @Autowired private List<PersonalData> held;

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void a_text_never_changes_and_the_newest_version_comes_first() {
        // given
        var code = code();
        var first = text(code, 1);
        var changed = new HashMap<>(first);
        changed.put("text", "Other words.");
        // when, then
        assertThat(network.asAdmin().post(TEXTS, first).status()).isEqualTo(201);
        assertThat(network.asAdmin().post(TEXTS, first).status()).isEqualTo(200);
        assertThat(network.asAdmin().post(TEXTS, changed).problem())
                .isEqualTo("consent-text-immutable");
        assertThat(network.asAdmin().post(TEXTS, text(code, 2)).status()).isEqualTo(201);
        var person = api.as(Tokens.of(UUID.randomUUID()));
        var list = person.get(TEXTS + "?language=en&code=" + code);
        assertThat(list.json().path("total").asInt()).isEqualTo(2);
        assertThat(list.json().path("items").path(0).path("version").asInt()).isEqualTo(2);
        assertThat(person.post(TEXTS, text(code(), 1)).status()).isEqualTo(403);
    }

    @Test
    void a_text_with_a_field_that_is_wrong_is_not_taken() {
        // given
        var wrong = new HashMap<>(text(code(), 1));
        wrong.put("validDays", 0);
        // when
        var answer = network.asAdmin().post(TEXTS, wrong);
        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("validDays");
    }

    @Test
    void a_signed_consent_has_every_element_and_a_receipt() {
        // given
        var code = published();
        var organization = network.organization();
        var heron = network.person("Heron");
        // when
        var consent = sign(heron, code, organization, network.pseudonym(heron));
        // then
        assertThat(consent.status()).as(consent.toString()).isEqualTo(201);
        for (var element :
                List.of(
                        "who",
                        "discloser",
                        "what",
                        "purpose",
                        "rightToRevoke",
                        "signedAt",
                        "signature",
                        "expiresAt")) {
            assertThat(consent.text(element)).as(element).isNotBlank();
        }
        assertThat(consent.text("recipient", "organizationId")).isEqualTo(organization.toString());
        assertThat(consent.text("recipient", "name")).startsWith("Harbor");
        assertThat(consent.text("status")).isEqualTo("active");
        var receipt = as(heron).get(MINE + "/" + consent.text("consentId") + "/receipt");
        assertThat(receipt.text("consentId")).isEqualTo(consent.text("consentId"));
        assertThat(receipt.text("text")).isEqualTo("I agree.");
        assertThat(receipt.text("notice")).contains("42 CFR");
        var other = as(network.person("Wren"));
        assertThat(other.get(MINE + "/" + consent.text("consentId") + "/receipt").status())
                .isEqualTo(404);
    }

    @Test
    void giving_and_withdrawing_are_told_so_that_a_receipt_reaches_the_person() {
        // given
        var code = published();
        var organization = network.organization();
        var heron = network.person("Heron");
        var id = sign(heron, code, organization, network.pseudonym(heron)).text("consentId");
        // when
        as(heron).post(MINE + "/" + id + "/withdraw", Map.of());
        as(heron).post(MINE + "/" + id + "/withdraw", Map.of());
        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(
                                                published.of(
                                                        ConsentChangedV1.class,
                                                        UUID.fromString(id)))
                                        .extracting(
                                                ConsentChangedV1::change, ConsentChangedV1::version)
                                        .containsExactly(
                                                tuple(Change.GIVEN, 1L),
                                                tuple(Change.WITHDRAWN, 2L)));
    }

    @Test
    void only_the_newest_text_is_signed_and_only_with_ones_own_name() {
        // given
        var code = published();
        var organization = network.organization();
        var heron = network.person("Heron");
        // when, then
        assertThat(sign(heron, code, organization, "Wren").problem())
                .isEqualTo("signature-not-yours");
        assertThat(sign(heron, code, organization, network.pseudonym(heron)).status())
                .isEqualTo(201);
        assertThat(sign(heron, code, organization, network.pseudonym(heron)).problem())
                .isEqualTo("consent-given-already");
        network.asAdmin().post(TEXTS, text(code, 2));
        assertThat(sign(heron, code, organization, network.pseudonym(heron)).problem())
                .isEqualTo("consent-text-not-current");
        assertThat(sign(heron, code(), organization, network.pseudonym(heron)).status())
                .isEqualTo(404);
        var nowhere = new OrganizationId(UUID.randomUUID());
        assertThat(sign(heron, code, nowhere, network.pseudonym(heron)).status()).isEqualTo(404);
    }

    @Test
    void a_withdrawal_counts_at_the_next_read_and_each_read_is_audited() {
        // given
        var code = published();
        var organization = network.organization();
        var heron = network.person("Heron");
        var id = sign(heron, code, organization, network.pseudonym(heron)).text("consentId");
        assertThat(active(heron, code, organization)).isEqualTo(1);
        // when
        var withdrawn = as(heron).post(MINE + "/" + id + "/withdraw", Map.of());
        // then
        assertThat(withdrawn.text("status")).isEqualTo("withdrawn");
        assertThat(active(heron, code, organization)).isZero();
        assertThat(as(heron).get(MINE).text("items", "0", "status")).isEqualTo("withdrawn");
        assertThat(sign(heron, code, organization, network.pseudonym(heron)).status())
                .isEqualTo(201);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(published.of(AuditRecordedV1.class))
                                        .filteredOn(it -> heron.equals(it.personId()))
                                        .extracting(AuditRecordedV1::action)
                                        .containsOnlyOnce("consent.withdrawn")
                                        .contains("consent.given", "consent.checked"));
    }

    @Test
    void it_ends_by_the_clock_alone() {
        // given
        var code = published();
        var organization = network.organization();
        var heron = network.person("Heron");
        sign(heron, code, organization, network.pseudonym(heron));
        // when
        clock.advance(Duration.ofDays(31));
        // then
        assertThat(active(heron, code, organization)).isZero();
        assertThat(as(heron).get(MINE).text("items", "0", "status")).isEqualTo("expired");
    }

    @Test
    void it_is_told_to_services_that_say_why_and_to_no_person() {
        // given
        var heron = network.person("Heron");
        var path = internal(heron, code(), new OrganizationId(UUID.randomUUID()));
        // when, then
        assertThat(api.as(Tokens.service("group-service")).get(path).status()).isEqualTo(400);
        assertThat(as(heron).with("X-Reason", "curious").get(path).status()).isEqualTo(403);
    }

    @Test
    void it_is_in_the_export_and_goes_with_the_person() {
        // given
        var heron = network.person("Heron");
        sign(heron, published(), network.organization(), network.pseudonym(heron));
        var data =
                held.stream()
                        .filter(it -> it.section().equals("consents"))
                        .findFirst()
                        .orElseThrow();
        assertThat(data.about(new PersonId(heron))).hasSize(1);
        // when
        var erased = data.erase(new PersonId(heron));
        // then
        assertThat(erased.removed()).isEqualTo(1);
        assertThat(as(heron).get(MINE).json().path("total").asInt()).isZero();
    }

    private long active(UUID person, String code, OrganizationId organization) {
        var service = api.as(Tokens.service("referral-service")).with("X-Reason", "matching");
        var answer = service.get(internal(person, code, organization));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().size();
    }

    private static String internal(UUID person, String code, OrganizationId organization) {
        return "/internal/people/%s/consents?text=%s&organizationId=%s"
                .formatted(person, code, organization);
    }

    private Answer sign(UUID person, String code, OrganizationId organization, String signature) {
        return as(person)
                .post(
                        MINE,
                        Map.of(
                                "textCode",
                                code,
                                "textVersion",
                                1,
                                "language",
                                "en",
                                "organizationId",
                                organization.toString(),
                                "signature",
                                signature));
    }

    private Api as(UUID person) {
        return api.as(Tokens.of(person).named("Heron"));
    }

    private String published() {
        var code = code();
        assertThat(network.asAdmin().post(TEXTS, text(code, 1)).status()).isEqualTo(201);
        return code;
    }

    private static String code() {
        return "c-" + UUID.randomUUID();
    }

    private static Map<String, Object> text(String code, int version) {
        return Map.of(
                "code",
                code,
                "version",
                version,
                "language",
                "en",
                "title",
                "Conflict matching",
                "what",
                "first names of people I know",
                "purpose",
                "to keep us out of one group",
                "recipientKind",
                "organization",
                "text",
                "I agree.",
                "validDays",
                30,
                "withdrawal",
                "At any time in your account.");
    }
}
