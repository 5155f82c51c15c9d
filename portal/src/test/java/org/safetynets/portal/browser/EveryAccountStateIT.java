package org.safetynets.portal.browser;

import static org.safetynets.portal.test.Person.CORA;
import static org.safetynets.portal.test.Person.RIVER;
import static org.safetynets.portal.test.Scenario.ME;
import static org.safetynets.portal.test.Scenario.MEMBER_API;
import static org.safetynets.portal.test.Scenario.PERSON;

import org.junit.jupiter.api.Test;

/** The states of the pages of an account: resting, gathering, erasing, confirming. */
class EveryAccountStateIT extends StateTest {

    @Test
    void somebody_who_rests() {
        SERVICES.given("PUT", ME, "identity/me-river-resting.json")
                .given("GET", ME, "identity/me-river-resting.json");
        inspect("home-resting", "/home", RIVER);
        inspect("account-resting", "/account", RIVER);
    }

    @Test
    void a_name_that_is_refused() {
        SERVICES.refusing("PUT", ME + "/pseudonym", 409, "organization-name-taken");
        inspect(
                "account-refused",
                "/account",
                RIVER,
                page -> {
                    page.click("summary");
                    page.fill("#pseudonym", "rivver");
                    page.click("form[action='/account/pseudonym'] button");
                },
                REFUSED);
    }

    @Test
    void an_export_that_is_being_gathered() {
        SERVICES.given("GET", ME + "/exports", "identity/exports-gathering.json");
        inspect("data-gathering", "/account/data", RIVER);
    }

    @Test
    void a_form_that_needs_a_fresh_proof() {
        SERVICES.signedInLongAgo();
        inspect("erase-confirm-first", "/account/erase", RIVER);
        inspect("person-confirm-first", PERSON, CORA);
        inspect("data-confirm-first", "/account/data", RIVER);
    }

    @Test
    void a_proof_that_ran_out_while_typing() {
        SERVICES.refusing("PUT", MEMBER_API, 401, "step-up-required");
        inspect(
                "confirm-late",
                PERSON,
                CORA,
                page -> {
                    page.fill("#reason", "grown into it");
                    page.click("#changing > form button");
                },
                "main a[href*='stepUp=true']");
    }

    @Test
    void an_erasure_with_the_wrong_name() {
        inspect(
                "erase-refused",
                "/account/erase",
                RIVER,
                page -> {
                    page.fill("#pseudonym", "somebody");
                    page.click("#erasing button");
                },
                REFUSED);
    }

    @Test
    void an_erasure_that_somebody_else_is_needed_for() {
        SERVICES.given("GET", ME + "/erasure/preview", "identity/erasure-preview-last.json");
        inspect("erase-last-coordinator", "/account/erase", CORA);
    }

    @Test
    void an_erasure_that_has_begun() {
        SERVICES.given("POST", ME + "/erasure", "identity/erasure-begun.json");
        inspect(
                "erased",
                "/account/erase",
                RIVER,
                page -> {
                    page.fill("#pseudonym", "river");
                    page.click("#erasing button");
                },
                "main .code");
    }

    @Test
    void an_erasure_looked_at_without_an_account() {
        inspect(
                "erasure-found",
                "/erasures/look",
                null,
                page -> {
                    page.fill("#code", "7Q2M-KX4T-9RWC-V5HN");
                    page.click("main form button");
                },
                "#state");
    }

    @Test
    void an_account_that_allowed_nothing() {
        SERVICES.given("GET", ME + "/consents", "identity/consents-none.json")
                .given("GET", ME + "/audit", "identity/audit-none.json");
        inspect("consents-none", "/account/consents", RIVER);
        inspect("my-history-none", "/account/history", RIVER);
    }

    @Test
    void an_invitation_that_opens_nothing() {
        SERVICES.refusing("POST", "/api/identity/invitations/look", 409, "too-many-code-attempts");
        inspect("invitation-refused", "/invitation/ABCD-EFGH", RIVER);
    }
}
