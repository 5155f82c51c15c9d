package org.safetynets.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.SeatChangedV1;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.PersonalDataRules;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@NotificationTest
class PersonalDataIT {

    @Autowired World world;
    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MongoOperations mongo;
    @Autowired List<PersonalData> held;

    private final UUID organization = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Test
    void every_collection_answers_for_what_it_holds_about_people() {
        PersonalDataRules.check(
                mongo,
                held,
                Map.of(
                        "referrals",
                        "what a counselor may learn of a referral, without people",
                        "invitationMails",
                        "which invitation is to be mailed, by its id",
                        "webhooks",
                        "where an organization's systems are told, without people",
                        "webhook_calls",
                        "what organizations' systems were told, by ids of things"));
    }

    @Test
    void a_person_is_told_of_their_card_and_their_messages() {
        // given
        var address = world.confirmedAddress(person);
        seated();
        // then
        await().untilAsserted(
                        () ->
                                assertThat(data().body())
                                        .contains(address, "\"messages\"", "\"ledger\"", "seat"));
    }

    @Test
    void an_erased_person_leaves_no_card_no_message_and_no_address() {
        // given
        var address = world.confirmedAddress(person);
        seated();
        await().until(() -> !world.subjects(person).isEmpty());
        // when
        erase();
        // then
        assertThat(data().json().path("sections")).isEmpty();
        assertThat(mongo.getCollectionNames())
                .allSatisfy(
                        it ->
                                assertThat(mongo.findAll(Document.class, it).toString())
                                        .as(it)
                                        .doesNotContain(address));
        assertThat(world.as(person).get("/api/notifications/contact-card").body())
                .doesNotContain(address);
    }

    @Test
    void nobody_is_told_anything_once_they_are_erased() {
        // given
        erase();
        // when
        seated();
        var marker = UUID.randomUUID();
        world.seat(organization, group, marker, SeatChangedV1.Change.SEATED);
        // then
        await().until(() -> !world.subjects(marker).isEmpty());
        assertThat(world.subjects(person)).isEmpty();
        assertThat(world.ledger(person)).isEmpty();
    }

    private void seated() {
        given.event(
                world.group(
                        organization, group, 1, GroupChangedV1.Change.OPENED, UUID.randomUUID()));
        world.seat(organization, group, person, SeatChangedV1.Change.SEATED);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> world.isSeated(organization, group, person));
    }

    private Answer data() {
        return api.as(Tokens.service("identity-service"))
                .get("/internal/people/" + person + "/data");
    }

    private void erase() {
        given.event(new PersonErasedV1(person, 7, UUID.randomUUID(), Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(published.of(ErasureCompletedV1.class))
                                        .filteredOn(it -> it.personId().equals(person))
                                        .hasSize(1));
    }
}
