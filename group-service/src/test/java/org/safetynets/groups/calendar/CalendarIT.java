package org.safetynets.groups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class CalendarIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MongoOperations mongo;

    @Test
    void a_feed_shows_neutral_appointments_until_it_is_revoked() {
        var world = new World(api, given);
        var group = world.openGroup(4);
        var fern = World.partner("Fern");
        var made = api.as(fern).post("/api/groups/mine/calendar", null);
        assertThat(made.status()).isEqualTo(201);
        assertThat(feed(made).body()).doesNotContain("VEVENT");

        world.accept(group, world.asked(fern, group));
        var feed = feed(made);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.body())
                .contains("SUMMARY:Appointment", "RRULE:FREQ=WEEKLY", "STATUS:CONFIRMED")
                .doesNotContain("Steady")
                .doesNotContain(group.toString());

        world.coordinator().post(world.group(group) + "/pause", null);
        assertThat(feed(made).body()).contains("STATUS:CANCELLED");

        var next = api.as(fern).post("/api/groups/mine/calendar", null);
        assertThat(feed(made).status()).isEqualTo(404);
        assertThat(feed(next).status()).isEqualTo(200);
        assertThat(api.as(fern).delete("/api/groups/mine/calendar").status()).isEqualTo(204);
        assertThat(feed(next).status()).isEqualTo(404);
    }

    @Test
    void only_the_hash_of_the_secret_is_kept() {
        var made = api.as(World.partner("Fern")).post("/api/groups/mine/calendar", null);
        var token = path(made).replaceAll(".*/|\\.ics$", "");
        var kept =
                mongo.getCollection("feeds").find(new Document()).into(new java.util.ArrayList<>());
        assertThat(kept.toString()).doesNotContain(token);
        assertThat(api.get("/calendar/nonsense.ics").status()).isEqualTo(404);
        assertThat(api.post("/api/groups/mine/calendar", null).status()).isEqualTo(401);
    }

    private Answer feed(Answer made) {
        return api.with("Accept", "*/*").get(path(made));
    }

    private static String path(Answer made) {
        return URI.create(made.text("url")).getPath();
    }
}
