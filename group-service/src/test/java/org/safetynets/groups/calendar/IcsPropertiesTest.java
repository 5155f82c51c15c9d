package org.safetynets.groups.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.mondaysAtSeven;

import biweekly.Biweekly;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody calls their appointments, the feed stays one of appointments alone. */
class IcsPropertiesTest {

    /** As many signs as a contact card takes. */
    private static final int MOST = 60;

    @Property(tries = 300)
    void a_title_of_any_kind_is_read_back_and_adds_no_line(@ForAll("titles") String title) {
        var one =
                new Appointment(UUID.randomUUID(), 7, mondaysAtSeven(), false, List.of(), Set.of());

        var sent = Ics.of(List.of(one), title, NOW).getBytes(UTF_8);

        var read = Biweekly.parse(new String(sent, UTF_8)).first();
        assertThat(read.getEvents())
                .singleElement()
                .satisfies(it -> assertThat(it.getSummary().getValue()).isEqualTo(title));
        assertThat(read.getEvents().getFirst().getAttendees()).isEmpty();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "\\", ",", ";", ":", "\"", "'", "\n", " ", "=", "^", "a", "0", "é", "心",
                        "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .map(it -> String.join("", it))
                .filter(it -> !it.isBlank());
    }
}
