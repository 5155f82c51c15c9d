package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.InvitationIssuedV1;
import org.safetynets.contracts.InvitationIssuedV1.Change;
import org.safetynets.contracts.InvitationIssuedV1.Channel;
import org.safetynets.contracts.InvitationIssuedV1.Status;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@NotificationTest
class InvitationsIT {

    @Autowired Given given;
    @Autowired InvitationsStandIn identity;
    @Autowired MailSink mail;
    @Autowired MongoOperations mongo;

    private final UUID invitation = UUID.randomUUID();
    private final String address = "wren-" + invitation + "@birds.example";

    @Test
    void are_mailed_once_for_each_sending_in_discreet_words_with_their_link() {
        // given
        identity.knows(invitation, address);
        // when
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> mail.to(address).size() == 1);
        var message = mail.to(address).getFirst();
        var whole = String.join("\n", Mails.bodies(message));
        assertThat(whole)
                .contains("http://localhost:8080/invitation/AAAA-BBBB-CCCC-DDDD")
                .contains("The Pier House le invita")
                .doesNotContain("Tuesday Harbor");
        assertThat(DiscreetWords.firstRevealing(whole + Mails.subject(message))).isEmpty();
        assertThat(identity.reasons()).contains("mailing the invitation");
        assertThat(mongo.findAll(Document.class, "invitationMails").toString())
                .doesNotContain("birds.example");
        tell(Change.RESENT, Status.OPEN, Channel.EMAIL, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> mail.to(address).size() == 2);
    }

    @Test
    void wait_for_the_mail_server_and_for_identity_service() {
        // given
        identity.cannotTell(invitation);
        // when
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> failures() > 0);
        identity.knows(invitation, address);
        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> mail.to(address).size() == 1);
    }

    @Test
    void are_not_mailed_once_they_are_over_or_go_by_hand() {
        // when
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> settled());
        identity.knows(invitation, address);
        tell(Change.ACCEPTED, Status.ACCEPTED, Channel.EMAIL, 1);
        tell(Change.ISSUED, Status.OPEN, Channel.CODE, 2);
        // then
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> mail.to(address).isEmpty());
    }

    private int failures() {
        var found = mongo.findById(invitation + "-1", Document.class, "invitationMails");
        return found == null ? 0 : found.getInteger("failures");
    }

    private boolean settled() {
        var found = mongo.findById(invitation + "-1", Document.class, "invitationMails");
        return found != null && !found.containsKey("dueAt");
    }

    private void tell(Change change, Status status, Channel channel, int sending) {
        given.event(
                new InvitationIssuedV1(
                        invitation,
                        sending,
                        UUID.randomUUID(),
                        change,
                        status,
                        channel,
                        sending,
                        Instant.now().plus(Duration.ofDays(14))));
    }
}
