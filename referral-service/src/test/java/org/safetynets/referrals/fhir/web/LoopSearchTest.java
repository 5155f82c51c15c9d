package org.safetynets.referrals.fhir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.safetynets.referrals.fhir.domain.LoopQuery;
import org.safetynets.referrals.fhir.domain.Loops.Place;
import org.safetynets.referrals.fhir.domain.TaskStatus;
import org.safetynets.referrals.referral.domain.ReferralId;

class LoopSearchTest {

    private static final ReferralId ONE = new ReferralId(UUID.randomUUID());

    @Property
    void a_link_holds_the_whole_search(
            @ForAll Set<TaskStatus> statuses, @ForAll boolean bounded, @ForAll boolean begun) {
        // given
        var moment = Optional.of(Instant.ofEpochMilli(1_790_000_000_123L));
        var query =
                new LoopQuery(
                        true,
                        statuses,
                        bounded ? Set.of(ONE) : Set.of(),
                        bounded ? moment : Optional.empty(),
                        bounded ? moment : Optional.empty(),
                        begun
                                ? Optional.of(new Place(moment.orElseThrow(), ONE))
                                : Optional.empty(),
                        7);
        var search = new LoopSearch("Task", query);
        // then
        assertThat(LoopSearch.parse(search.text())).contains(search);
    }

    @Property
    void any_other_text_is_no_link(@ForAll String text) {
        assertThat(LoopSearch.parse(text)).isEmpty();
    }

    @Test
    void a_page_has_at_most_a_hundred() {
        assertThat(LoopSearch.size(null)).isEqualTo(20);
        assertThat(LoopSearch.size(1_000_000)).isEqualTo(100);
        assertThatThrownBy(() -> LoopSearch.size(0)).hasMessageContaining("_count");
    }
}
