package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.returned.application.MailTokens;
import org.safetynets.notifications.returned.application.MailTokens.Use;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails that come back, that are called unwanted, and whose reader wants no more. */
@NotificationTest
class ReturnedMailIT {

    private static final String CARD = "/api/notifications/contact-card";

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired MailSink mail;
    @Autowired MailTokens tokens;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    private String address = "";

    @BeforeEach
    void aMemberWhoGotAMail() {
        given.event(world.group(organization, group, 1, Change.OPENED, UUID.randomUUID()));
        world.seat(organization, group, member, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60)).until(() -> world.subjects(member).size() == 1);
        address = world.confirmedAddress(member);
        given.event(world.group(organization, group, 2, Change.PAUSED, UUID.randomUUID()));
        await().until(() -> world.mailSubjects(address).contains("Schedule changed"));
    }

    @Test
    void an_address_whose_mail_comes_back_for_good_is_no_longer_used_and_its_owner_is_told() {
        assertThat(handIn(returnPath(), dsn(address)).status()).isEqualTo(204);
        assertThat(handIn(returnPath(), dsn(address)).status()).isEqualTo(204);

        await().until(() -> world.subjects(member).contains("Please check your settings"));
        assertThat(world.as(member).get(CARD).text("email", "status")).isEqualTo("returned");
        assertThat(world.subjects(member))
                .filteredOn("Please check your settings"::equals)
                .hasSize(1);
        assertThat(world.ledger(member))
                .contains("contact.returned/email/not-sent/address-returned");
    }

    @Test
    void a_report_about_another_address_changes_nothing() {
        assertThat(handIn(returnPath(), dsn("old@example.org")).status()).isEqualTo(204);

        assertThat(world.as(member).get(CARD).text("email", "status")).isEqualTo("confirmed");
    }

    @Test
    void a_report_without_a_token_of_ours_or_from_somebody_else_is_refused() {
        var forged = "r-" + "0".repeat(56) + "@messages.example";

        assertThat(handIn(forged, dsn(address)).status()).isEqualTo(404);
        assertThat(handIn("somebody@messages.example", dsn(address)).status()).isEqualTo(404);
        assertThat(
                        world.as(member)
                                .post("/internal/mail/returned?recipient=" + returnPath(), "x")
                                .status())
                .isEqualTo(403);
        assertThat(world.as(member).get(CARD).text("email", "status")).isEqualTo("confirmed");
    }

    @Test
    void one_click_in_a_mail_ends_mails_without_signing_in_and_a_look_at_the_link_does_not() {
        var header = Mails.header(mail.to(address).getLast(), "List-Unsubscribe");
        var path = header.substring(header.indexOf("/api/"), header.length() - 1);
        assertThat(Mails.header(mail.to(address).getLast(), "List-Unsubscribe-Post"))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header).doesNotContain(member.toString());

        assertThat(api.get(path).status()).isEqualTo(405);
        assertThat(world.as(member).get(CARD).json().path("useEmail").asBoolean()).isTrue();
        var click =
                api.with("Content-Type", "application/x-www-form-urlencoded")
                        .post(path, "List-Unsubscribe=One-Click");

        assertThat(click.status()).isEqualTo(204);
        assertThat(click.body()).isEmpty();
        assertThat(world.as(member).get(CARD).json().path("useEmail").asBoolean()).isFalse();
        await().until(() -> world.subjects(member).contains("Your settings changed"));
    }

    @Test
    void a_complaint_ends_mails_once_and_its_owner_is_told_in_the_app() {
        assertThat(handIn(returnPath(), complaint("not-spam")).status()).isEqualTo(204);
        assertThat(world.as(member).get(CARD).json().path("useEmail").asBoolean()).isTrue();

        assertThat(handIn(returnPath(), complaint("abuse")).status()).isEqualTo(204);
        assertThat(handIn(returnPath(), complaint("abuse")).status()).isEqualTo(204);

        await().until(() -> world.subjects(member).contains("Your settings changed"));
        assertThat(world.as(member).get(CARD).json().path("useEmail").asBoolean()).isFalse();
        given.event(world.group(organization, group, 3, Change.RESUMED, UUID.randomUUID()));
        await().until(
                        () ->
                                world.ledger(member).stream()
                                        .anyMatch(
                                                it ->
                                                        it.startsWith(
                                                                "group.resumed/email/not-sent")));
        assertThat(world.subjects(member)).filteredOn("Your settings changed"::equals).hasSize(1);
    }

    @Test
    void a_token_of_another_use_ends_nothing() {
        var token = returnPath().substring(2, returnPath().indexOf('@'));
        var delivery = tokens.read(token, Use.RETURN).orElseThrow();

        assertThat(api.post("/api/notifications/unsubscribe/" + token, "").status()).isEqualTo(404);
        assertThat(tokens.of(delivery, Use.NO_MORE)).isNotEqualTo(token);
        assertThat(world.as(member).get(CARD).json().path("useEmail").asBoolean()).isTrue();
    }

    private String returnPath() {
        var header = Mails.header(mail.to(address).getLast(), "Return-Path");
        return header.replaceAll("[<>]", "");
    }

    private Answer handIn(String recipient, String report) {
        return api.as(Tokens.service("mail-relay"))
                .with("Content-Type", "message/rfc822")
                .post("/internal/mail/returned?recipient=" + recipient, report);
    }

    private static String complaint(String kind) {
        return """
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=feedback-report; boundary="x"

        --x
        Content-Type: message/feedback-report

        Feedback-Type: %s
        User-Agent: SomeMailbox/1.0
        Version: 1
        --x--
        """
                .formatted(kind)
                .replace("\n", "\r\n");
    }

    private static String dsn(String recipient) {
        return """
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="x"

        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1
        --x--
        """
                .formatted(recipient)
                .replace("\n", "\r\n");
    }
}
