package org.safetynets.groups.leading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LeadingIT {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired Api api;
    @Autowired Given given;
    World world;
    UUID group;

    @BeforeEach
    void world() {
        world = new World(api, given);
        group = world.openGroup(8);
    }

    @Test
    void substitutes_are_certified_that_day_and_the_freest_comes_first() {
        // given
        var busy = certified("facilitator", today.plusYears(1));
        var free = certified("supervisor", today.plusYears(1));
        certified("co-facilitator", today.plusYears(1));
        var ending = certified("facilitator", today.plusDays(20));
        await().untilAsserted(() -> assertThat(substitutes(leading("")).size()).isEqualTo(3));
        var theirs = world.draft(8, busy);
        assertThat(world.open(theirs).status()).isEqualTo(200);
        // when
        var now = leading("");
        var later = leading("?day=" + monday(today.plusDays(30)));
        // then
        assertThat(now.text("facilitators", "0", "personId"))
                .isEqualTo(world.facilitatorId.toString());
        assertThat(now.text("facilitators", "0", "leadsAlone")).isEqualTo("true");
        assertThat(people(now)).contains(ending.toString());
        assertThat(people(later)).containsExactlyInAnyOrder(busy.toString(), free.toString());
        assertThat(later.text("substitutes", "0", "personId")).isEqualTo(free.toString());
        assertThat(later.text("substitutes", "1", "meetsThen")).isEqualTo("true");
        assertThat(later.text("substitutes", "1", "groupsLed")).isEqualTo("1");
    }

    @Test
    void when_the_facilitator_is_no_longer_certified_somebody_else_is_proposed() {
        var free = certified("facilitator", today.plusYears(1));
        var draft = world.draft(8, UUID.randomUUID());
        await().untilAsserted(
                        () -> assertThat(people(leading(draft, ""))).contains(free.toString()));
        assertThat(leading(draft, "").text("facilitators", "0", "leadsAlone")).isEqualTo("false");
    }

    @Test
    void nobody_of_another_organization_is_proposed_and_the_day_is_bounded() {
        var elsewhere = new World(api, given);
        elsewhere.certified();
        assertThat(people(leading(""))).doesNotContain(elsewhere.facilitatorId.toString());
        var address = world.group(group) + "/leading";
        assertThat(elsewhere.coordinator().get(address).status()).isEqualTo(404);
        assertThat(leading("?day=2020-01-01").text("errors", "0", "field")).isEqualTo("day");
    }

    @Test
    void who_leads_asks_for_a_substitute_until_somebody_stands_in() {
        // given
        var free = certified("facilitator", today.plusYears(1));
        await().untilAsserted(() -> assertThat(people(leading(""))).contains(free.toString()));
        var occurrences = world.group(group) + "/occurrences";
        var day = world.coordinator().get(occurrences).text("items", "1", "day");
        var request = occurrences + "/" + day + "/substitute-request";
        assertThat(world.facilitator().get(request).status()).isEqualTo(404);
        assertThat(world.coordinator().put(request, Map.of()).status()).isEqualTo(403);
        // when
        assertThat(world.facilitator().put(request, Map.of()).status()).isEqualTo(204);
        assertThat(world.facilitator().put(request, Map.of()).status()).isEqualTo(204);
        // then
        var all = "/api/groups/organizations/" + world.organization + "/substitute-requests";
        var seen = world.coordinator().get(all);
        assertThat(seen.json().size()).isEqualTo(1);
        assertThat(seen.text("0", "groupName")).isEqualTo("Steady Steps");
        assertThat(seen.text("0", "day")).isEqualTo(day);
        assertThat(seen.text("0", "personId")).isEqualTo(world.facilitatorId.toString());
        assertThat(world.facilitator().get(all).status()).isEqualTo(403);
        assertThat(new World(api, given).coordinator().get(all).status()).isEqualTo(404);
        // when somebody stands in
        var gives = world.coordinator().with("If-Match", "\"0\"");
        assertThat(
                        gives.post(
                                        occurrences + "/" + day + "/substitute",
                                        Map.of("personId", free))
                                .status())
                .isEqualTo(200);
        // then nobody is asked for any more, and none is asked for again
        assertThat(world.coordinator().get(all).json()).isEmpty();
        assertThat(world.facilitator().put(request, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void it_is_taken_back_and_goes_with_the_meeting() {
        var occurrences = world.group(group) + "/occurrences";
        var days = world.coordinator().get(occurrences);
        var all = "/api/groups/organizations/" + world.organization + "/substitute-requests";
        for (var which : new String[] {"1", "2"}) {
            var day = days.text("items", which, "day");
            world.facilitator().put(occurrences + "/" + day + "/substitute-request", Map.of());
        }
        assertThat(world.coordinator().get(all).json().size()).isEqualTo(2);
        var first = occurrences + "/" + days.text("items", "1", "day");
        assertThat(world.facilitator().delete(first + "/substitute-request").status())
                .isEqualTo(204);
        var second = occurrences + "/" + days.text("items", "2", "day");
        world.coordinator().post(second + "/cancel", Map.of("reason", "weather"));
        assertThat(world.coordinator().get(all).json()).isEmpty();
    }

    private UUID certified(String level, LocalDate through) {
        var person = UUID.randomUUID();
        var it =
                world.certification(
                        person, UUID.randomUUID(), 1, Status.ACTIVE, today.minusDays(7), through);
        given.event(
                new CertificationChangedV1(
                        it.certificationId(),
                        1,
                        it.organizationId(),
                        person,
                        it.change(),
                        it.status(),
                        it.standardCode(),
                        it.standardVersion(),
                        level,
                        it.purposes(),
                        it.from(),
                        it.through()));
        return person;
    }

    private static LocalDate monday(LocalDate day) {
        return day.plusDays((8 - day.getDayOfWeek().getValue()) % 7);
    }

    private Answer leading(String query) {
        return leading(group, query);
    }

    private Answer leading(UUID id, String query) {
        return world.coordinator().get(world.group(id) + "/leading" + query);
    }

    private static tools.jackson.databind.JsonNode substitutes(Answer answer) {
        return answer.json().path("substitutes");
    }

    private static Set<String> people(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return substitutes(answer)
                .valueStream()
                .map(it -> it.path("personId").asString())
                .collect(java.util.stream.Collectors.toSet());
    }
}
