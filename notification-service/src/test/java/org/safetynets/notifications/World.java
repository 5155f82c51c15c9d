package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.GroupChangedV1.PauseReason;
import org.safetynets.contracts.GroupChangedV1.Status;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.notifications.audience.domain.Memberships;
import org.safetynets.notifications.audience.domain.Seats;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organization with a group, and what its people see. */
final class World {

    private static final int A_PAGE = 100;

    static final String GROUP_NAME = "Tuesday Harbor";

    /** A broker that has just started takes its time to hand out topics. */
    private static final Duration FIRST_EVENTS = Duration.ofSeconds(60);

    /** Never matched against a whole message: the digits of an id may look like one. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\w-])[A-Z2-9]{4}-[A-Z2-9]{4}(?![\\w-])");

    private static final JsonMapper JSON = new JsonMapper();

    private final Given given;
    private final Api api;
    private final MailSink mail;
    private final Memberships memberships;
    private final Seats seats;

    World(Given given, Api api, MailSink mail, Memberships memberships, Seats seats) {
        this.given = given;
        this.api = api;
        this.mail = mail;
        this.memberships = memberships;
        this.seats = seats;
    }

    Api as(UUID person) {
        return api.as(Tokens.of(person));
    }

    /** Known here when it returns: topics come in any order. */
    void coordinator(UUID organization, UUID person) {
        member(organization, person, "coordinator");
    }

    void member(UUID organization, UUID person, String role) {
        given.event(
                new MembershipChangedV1(
                        UUID.randomUUID(),
                        1,
                        organization,
                        person,
                        MembershipChangedV1.Change.GRANTED,
                        Set.of(role)));
        await().atMost(FIRST_EVENTS)
                .until(
                        () ->
                                memberships
                                        .holding(new OrganizationId(organization), role)
                                        .contains(new PersonId(person)));
    }

    boolean isSeated(UUID organization, UUID group, UUID person) {
        return seats.seatedIn(new OrganizationId(organization), group)
                .contains(new PersonId(person));
    }

    String seatEndedWithGroup(UUID organization, UUID group, UUID person) {
        return given.event(
                new SeatChangedV1(
                        UUID.nameUUIDFromBytes(
                                (group + "/" + person).getBytes(StandardCharsets.UTF_8)),
                        Instant.now().toEpochMilli(),
                        organization,
                        group,
                        person,
                        SeatChangedV1.Change.LEFT,
                        SeatChangedV1.Status.LEFT,
                        SeatChangedV1.Why.GROUP_ENDED));
    }

    String seat(UUID organization, UUID group, UUID person, SeatChangedV1.Change change) {
        return given.event(
                new SeatChangedV1(
                        UUID.nameUUIDFromBytes(
                                (group + "/" + person).getBytes(StandardCharsets.UTF_8)),
                        Instant.now().toEpochMilli(),
                        organization,
                        group,
                        person,
                        change,
                        SeatChangedV1.Status.valueOf(change.name())));
    }

    GroupChangedV1 group(UUID organization, UUID group, long version, Change change, UUID leader) {
        return new GroupChangedV1(
                group,
                version,
                organization,
                change,
                switch (change) {
                    case PAUSED -> Status.PAUSED;
                    case CLOSED -> Status.CLOSED;
                    case DRAFTED, UPDATED, OPENED, RESUMED, SEATS_CHANGED -> Status.OPEN;
                },
                change == Change.PAUSED ? PauseReason.NOT_CURRENTLY_CERTIFIED : null,
                GROUP_NAME,
                "BT_CORE",
                Set.of(leader),
                8,
                1,
                0,
                GroupChangedV1.Visibility.PUBLIC,
                GroupChangedV1.Format.ONLINE,
                "en",
                new MeetingPlan(DayOfWeek.TUESDAY, LocalTime.of(19, 0), 90, 1, "America/Chicago"),
                null,
                null);
    }

    /** Subjects in the person's inbox, the newest first. */
    List<String> subjects(UUID person) {
        return texts(as(person).get("/api/notifications/inbox").json(), "subject");
    }

    /** {@code event/channel/outcome/why} of the person's ledger, the latest first. */
    List<String> ledger(UUID person) {
        var all = new ArrayList<String>();
        for (var page = 0; all.size() == page * A_PAGE; page++) {
            all.addAll(ledger(person, page));
        }
        return all;
    }

    private List<String> ledger(UUID person, int page) {
        var path = "/api/notifications/ledger?size=%d&page=%d".formatted(A_PAGE, page);
        var items = as(person).get(path).json().path("items");
        return IntStream.range(0, items.size())
                .mapToObj(items::get)
                .map(
                        it ->
                                "%s/%s/%s/%s"
                                        .formatted(
                                                it.path("event").asString(),
                                                it.path("channel").asString(),
                                                it.path("outcome").asString(),
                                                it.path("why").asString("")))
                .toList();
    }

    private static List<String> texts(JsonNode page, String field) {
        var items = page.path("items");
        return IntStream.range(0, items.size())
                .mapToObj(it -> items.get(it).path(field).asString())
                .toList();
    }

    /** Gives an address and confirms it with the code that the mail server got. */
    String confirmedAddress(UUID person) {
        var address = "p" + person + "@example.org";
        var card = "/api/notifications/contact-card";
        assertThat(as(person).post(card + "/email", Map.of("address", address)).status())
                .isEqualTo(202);
        var code = code(address);
        var confirmed = as(person).post(card + "/email/confirmation", Map.of("code", code));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        return address;
    }

    /** Confirms the number with the code that the provider got. */
    void confirmPhone(UUID person, String number, HttpDouble others) {
        await().until(() -> !texts(others, number).isEmpty());
        var match = CODE.matcher(texts(others, number).getFirst());
        assertThat(match.find()).isTrue();
        var card = "/api/notifications/contact-card/phone/confirmation";
        var confirmed = as(person).post(card, Map.of("code", match.group()));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
    }

    /** Registers the browser's device and confirms it with the code that came to it. */
    void confirmDevice(UUID person, String path, BrowserKeys keys, HttpDouble others) {
        var devices = "/api/notifications/contact-card/devices";
        var answer =
                as(person)
                        .post(
                                devices,
                                Map.of(
                                        "name",
                                        "Phone",
                                        "endpoint",
                                        others.address(path),
                                        "keys",
                                        Map.of("p256dh", keys.key(), "auth", keys.secret())));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        await().until(() -> others.to(path).size() == 1);
        var shown = JSON.readTree(keys.read(others.to(path).getFirst().body()));
        var match = CODE.matcher(shown.path("body").asString());
        assertThat(match.find()).isTrue();
        var known = answer.json().path("devices");
        var id = known.get(known.size() - 1).path("deviceId").asString();
        var confirmation = devices + "/" + id + "/confirmation";
        var confirmed = as(person).post(confirmation, Map.of("code", match.group()));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
    }

    private static List<String> texts(HttpDouble others, String number) {
        return others.to("/sms").stream()
                .map(it -> JSON.readTree(it.body()))
                .filter(it -> it.path("to").asString().equals(number))
                .map(it -> it.path("text").asString())
                .toList();
    }

    /** The code in the newest mail to the address. */
    String code(String address) {
        await().until(() -> !mail.to(address).isEmpty());
        var match = CODE.matcher(Mails.bodies(mail.to(address).getLast()).getFirst());
        assertThat(match.find()).isTrue();
        return match.group();
    }

    List<String> mailSubjects(String address) {
        return mail.to(address).stream().map(Mails::subject).toList();
    }
}
