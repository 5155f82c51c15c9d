package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.InvitationIssuedV1;
import org.safetynets.contracts.InvitationIssuedV1.Change;
import org.safetynets.contracts.InvitationIssuedV1.Channel;
import org.safetynets.contracts.InvitationIssuedV1.Status;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Another service answers here what identity-service would. */
@NotificationTest
class InvitationsIT {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final List<String> REASONS = new CopyOnWriteArrayList<>();
    private static final HttpServer IDENTITY = identity();

    @Autowired Given given;
    @Autowired MailSink mail;
    @Autowired MongoOperations mongo;

    private final UUID invitation = UUID.randomUUID();
    private final String address = "wren-" + invitation + "@birds.example";

    @DynamicPropertySource
    static void askThere(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + IDENTITY.getAddress().getPort();
        properties.add("NETS_IDENTITY", () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    @AfterAll
    static void stop() {
        IDENTITY.stop(0);
    }

    @Test
    void are_mailed_once_for_each_sending_in_discreet_words_with_their_link() {
        // given
        ADDRESSES.put(invitation.toString(), address);
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
        assertThat(REASONS).contains("mailing the invitation");
        assertThat(mongo.findAll(Document.class, "invitationMails").toString())
                .doesNotContain("birds.example");
        tell(Change.RESENT, Status.OPEN, Channel.EMAIL, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> mail.to(address).size() == 2);
    }

    @Test
    void wait_for_the_mail_server_and_for_identity_service() {
        // given
        ADDRESSES.put(invitation.toString(), "later");
        // when
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> failures() > 0);
        ADDRESSES.put(invitation.toString(), address);
        // then
        await().atMost(Duration.ofSeconds(20)).until(() -> mail.to(address).size() == 1);
    }

    @Test
    void are_not_mailed_once_they_are_over_or_go_by_hand() {
        // when
        tell(Change.ISSUED, Status.OPEN, Channel.EMAIL, 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> settled());
        ADDRESSES.put(invitation.toString(), address);
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

    private static HttpServer identity() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/realms",
                    it -> answer(it, 200, "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}"));
            server.createContext("/internal/invitations/", InvitationsIT::invitation);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void invitation(HttpExchange asked) throws IOException {
        REASONS.addAll(asked.getRequestHeaders().getOrDefault("X-Reason", List.of()));
        var id = asked.getRequestURI().getPath().replaceFirst(".*/", "");
        var address = ADDRESSES.get(id);
        if (address == null) {
            answer(asked, 404, "{}");
        } else if (address.equals("later")) {
            answer(asked, 503, "{}");
        } else {
            answer(
                    asked,
                    200,
                    """
                    {"address": "%s", "code": "AAAA-BBBB-CCCC-DDDD", "language": "es",
                     "organizationName": "Tuesday Harbor", "neutralName": "The Pier House",
                     "expiresAt": "2030-01-01T00:00:00Z"}
                    """
                            .formatted(address));
        }
    }

    private static void answer(HttpExchange asked, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
