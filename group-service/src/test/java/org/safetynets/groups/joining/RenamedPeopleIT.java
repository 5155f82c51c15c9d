package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.contracts.PersonChangedV1.Change;
import org.safetynets.contracts.PersonChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.IdentityStandIn;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class RenamedPeopleIT {

    private static final IdentityStandIn IDENTITY = new IdentityStandIn();

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MongoOperations mongo;

    @DynamicPropertySource
    static void askThere(DynamicPropertyRegistry properties) {
        IDENTITY.register(properties);
    }

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @Test
    void are_called_by_their_old_pseudonym_nowhere_and_others_by_their_own() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var fern = UUID.randomUUID();
        world.accept(group, world.asked(Tokens.of(fern).named("Fern"), group));
        world.accept(group, world.asked(World.partner("Moss"), group));
        var held = UUID.randomUUID();
        var meeting = new Document("_id", held);
        meeting.append("attendance", List.of(came(fern, "Fern"), came(UUID.randomUUID(), "Moss")));
        mongo.insert(meeting, "meetings");
        IDENTITY.knows(fern, "Willow");

        given.event(new PersonChangedV1(fern, 2, Change.RENAMED, Status.ACTIVE, null));

        await().untilAsserted(
                        () ->
                                assertThat(world.roster(group, "seated"))
                                        .containsExactlyInAnyOrder("Willow", "Moss"));
        var stored = Objects.requireNonNull(mongo.findById(held, Document.class, "meetings"));
        assertThat(stored.getList("attendance", Document.class))
                .extracting(it -> it.getString("pseudonym"))
                .containsExactly("Willow", "Moss");
    }

    private static Map<String, Object> came(UUID person, String pseudonym) {
        return Map.of("personId", person, "pseudonym", pseudonym, "status", "ATTENDED");
    }
}
