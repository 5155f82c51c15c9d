package org.safetynets.groups.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.groups.World;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class NotesIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired StoredTexts stored;
    @Autowired MongoOperations mongo;
    World world;
    UUID group;
    String notes;
    Instant startsAt;

    private final String words = "Begin with the breathing " + UUID.randomUUID();

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(4);
        startsAt = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(30));
        var made =
                world.coordinator()
                        .post(
                                world.group(group) + "/meetings",
                                Map.of("startsAt", startsAt.toString()));
        notes = world.group(group) + "/meetings/" + made.text("meetingId") + "/notes";
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @Test
    void those_who_lead_the_group_write_them_together_and_they_are_stored_sealed() {
        assertThat(world.facilitator().get(notes).text("text")).isEmpty();
        assertThat(write(words, "\"0\"").status()).isEqualTo(200);
        assertThat(world.facilitator().get(notes).text("text")).isEqualTo(words);
        assertThat(write("over it", "\"0\"").status()).isEqualTo(412);
        assertThat(write("x".repeat(4001), "\"1\"").status()).isEqualTo(400);
        assertThat(stored.holding(words)).isEmpty();
        var detail = notes.substring(0, notes.length() - "/notes".length());
        assertThat(world.coordinator().get(detail).body()).doesNotContain(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "COORDINATOR", "SUPERVISOR", "SAFETY_LEAD", "TRAINER"})
    void nobody_else_reads_or_writes_them(Role role) {
        write(words, "\"0\"");
        var other = Tokens.of(UUID.randomUUID()).with(world.organization, role);
        assertThat(api.as(other).get(notes).status()).isIn(403, 404);
        assertThat(api.as(other).with("If-Match", "\"1\"").put(notes, Map.of("text", "x")).status())
                .isIn(403, 404);
        var fern = World.partner("Fern");
        world.accept(group, world.asked(fern, group));
        assertThat(api.as(fern).get(notes).status()).isEqualTo(404);
    }

    @Test
    void ninety_days_after_the_meeting_they_are_gone() {
        write(words, "\"0\"");
        var over = startsAt.plus(Duration.ofMinutes(90)).plus(Duration.ofDays(90));
        assertThat(world.facilitator().get(notes).text("forgetAt")).isEqualTo(over.toString());
        clock.setTo(over.minusSeconds(1));
        assertThat(world.facilitator().get(notes).text("text")).isEqualTo(words);
        clock.setTo(over);
        assertThat(world.facilitator().get(notes).text("text")).isEmpty();
        // and the database itself takes them away
        assertThat(mongo.getCollection("meetingNotes").listIndexes())
                .anyMatch(
                        it ->
                                it.get("key", Document.class).containsKey("forgetAt")
                                        && it.get("expireAfterSeconds", Number.class).intValue()
                                                == 0);
    }

    private Answer write(String text, String version) {
        return world.facilitator().with("If-Match", version).put(notes, Map.of("text", text));
    }
}
