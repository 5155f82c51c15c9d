package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.card.domain.Language;
import org.safetynets.notifications.notice.domain.DiscreetWords;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Given;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that can happen, as it leaves the app to members and to staff by each way: none of it
 * says what kind of place it comes from. Mails are read by another library than writes them, push
 * messages by our own reading of the standard.
 */
@NotificationTest
class OutgoingWordsIT {

    private static final List<String> USES =
            List.of("meetings", "requests", "work", "safety", "account");

    @Autowired World world;
    @Autowired Given given;
    @Autowired MailSink mail;
    @Autowired HttpDouble others;
    @Autowired RaisingNotices notices;
    @Autowired TransactionTemplate transaction;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();

    /** One person, one way. */
    private record Reached(UUID person, String channel, String address, BrowserKeys keys) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_that_leaves_the_app_gives_anything_away(Language language) {
        var members = people(language);
        var staff = people(language);
        var everybody = Stream.concat(members.stream(), staff.stream()).toList();
        given.event(group(staff));
        members.forEach(it -> seat(it.person()));
        staff.forEach(it -> roles(it.person()));
        await().atMost(Duration.ofSeconds(60)).until(() -> allKnown(members));
        var before = everybody.stream().collect(Collectors.toMap(it -> it, it -> texts(it).size()));

        for (var trigger : Trigger.values()) {
            transaction.executeWithoutResult(_ -> notices.raise(happening(trigger, everybody)));
        }

        for (var each : everybody) {
            await().atMost(Duration.ofSeconds(90)).until(() -> nothingWaits(each));
            var texts = texts(each).subList(before.getOrDefault(each, 0), texts(each).size());
            assertThat(texts).as(each.channel()).hasSizeGreaterThan(20);
            for (var text : texts) {
                assertThat(DiscreetWords.firstRevealing(text)).as(text).isEmpty();
                assertThat(text).doesNotContain(World.GROUP_NAME, "BT_CORE", group.toString());
            }
        }
    }

    /** With everything that a happening can carry. */
    private Happening happening(Trigger trigger, List<Reached> concerned) {
        return Happening.of(UUID.randomUUID(), Instant.now(), trigger)
                .inGroup(new OrganizationId(organization), group)
                .to(
                        concerned.stream()
                                .map(it -> new PersonId(it.person()))
                                .collect(Collectors.toSet()))
                .about(Instant.now().plus(Duration.ofDays(3)))
                .named("R-2048")
                .of(UUID.randomUUID())
                .urgentWhen(true);
    }

    private List<Reached> people(Language language) {
        var keys = new BrowserKeys();
        var mailed = UUID.randomUUID();
        var texted = UUID.randomUUID();
        var pushed = UUID.randomUUID();
        var number = "+35387" + (1_000_000 + Math.floorMod(texted.hashCode(), 9_000_000));
        var device = "/push/" + pushed;
        var all =
                List.of(
                        new Reached(mailed, "email", world.confirmedAddress(mailed), keys),
                        new Reached(texted, "sms", number, keys),
                        new Reached(pushed, "push", device, keys));
        assertThat(
                        world.as(texted)
                                .post(
                                        "/api/notifications/contact-card/phone",
                                        Map.of("number", number))
                                .status())
                .isEqualTo(202);
        world.confirmPhone(texted, number, others);
        world.confirmDevice(pushed, device, keys, others);
        all.forEach(it -> choose(it, language));
        return all;
    }

    private void choose(Reached it, Language language) {
        var chosen = new HashMap<String, Object>();
        chosen.put("channels", List.of(Map.of("channel", it.channel(), "uses", USES)));
        chosen.put("discreet", true);
        chosen.put("language", language.code());
        chosen.put("urgentBy", List.of(it.channel()));
        var card = "/api/notifications/contact-card";
        var version = world.as(it.person()).get(card).header("ETag");
        var answer = world.as(it.person()).with("If-Match", version).put(card, chosen);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** Each message in the inbox went out too; the code alone is in no inbox. */
    private boolean nothingWaits(Reached it) {
        var ledger = world.ledger(it.person());
        var told = ledger.stream().filter(entry -> entry.contains("/in-app/")).count();
        var sent = ledger.stream().filter(entry -> entry.contains(it.channel() + "/sent/")).count();
        return sent == told + 1;
    }

    /** Everything that reached the person from outside the app. */
    private List<String> texts(Reached it) {
        return switch (it.channel()) {
            case "email" -> mail.to(it.address()).stream().map(OutgoingWordsIT::read).toList();
            case "sms" ->
                    others.to("/sms").stream()
                            .map(sms -> new String(sms.body(), StandardCharsets.UTF_8))
                            .filter(text -> text.contains(it.address()))
                            .toList();
            default ->
                    others.to(it.address()).stream()
                            .map(push -> it.keys().read(push.body()))
                            .toList();
        };
    }

    /** Its headers and its words, and that there is one of each header that must be alone. */
    private static String read(MimeMessage message) {
        try {
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            Message parsed =
                    new DefaultMessageBuilder()
                            .parseMessage(new ByteArrayInputStream(raw.toByteArray()));
            for (var name : Set.of("From", "To", "Subject", "Date", "Message-ID")) {
                assertThat(parsed.getHeader().getFields(name)).as(name).hasSize(1);
            }
            assertThat(parsed.getMimeType()).startsWith("multipart/");
            var words = new ArrayList<String>();
            words.add(parsed.getSubject());
            words.add(parsed.getFrom().toString());
            collect((Multipart) parsed.getBody(), words);
            return String.join("\n", words);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Multipart parts, List<String> words) throws IOException {
        for (var part : parts.getBodyParts()) {
            if (part.getBody() instanceof Multipart more) {
                collect(more, words);
            } else if (part.getBody() instanceof TextBody text) {
                var out = new ByteArrayOutputStream();
                text.writeTo(out);
                words.add(out.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private GroupChangedV1 group(List<Reached> leaders) {
        var any =
                world.group(
                        organization,
                        group,
                        1,
                        GroupChangedV1.Change.OPENED,
                        leaders.getFirst().person());
        return new GroupChangedV1(
                any.groupId(),
                any.version(),
                any.organizationId(),
                any.change(),
                any.status(),
                any.pauseReason(),
                any.name(),
                any.purpose(),
                leaders.stream().map(Reached::person).collect(Collectors.toSet()),
                any.capacity(),
                any.seatsTaken(),
                any.waitlisted(),
                any.visibility(),
                any.format(),
                any.language(),
                any.plan(),
                any.nextMeeting(),
                any.certifiedThrough());
    }

    private void seat(UUID person) {
        world.seat(organization, group, person, SeatChangedV1.Change.SEATED);
    }

    private boolean allKnown(List<Reached> members) {
        return members.stream().allMatch(it -> world.isSeated(organization, group, it.person()));
    }

    private void roles(UUID person) {
        given.event(
                new MembershipChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        person,
                        MembershipChangedV1.Change.GRANTED,
                        Set.of("coordinator", "supervisor", "safety-lead")));
    }
}
