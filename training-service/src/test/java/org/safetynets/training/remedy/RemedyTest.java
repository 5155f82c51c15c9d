package org.safetynets.training.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.training.remedy.domain.Remedy;
import org.safetynets.training.remedy.domain.RemedyClosed;
import org.safetynets.training.remedy.domain.RemedyResult;
import org.safetynets.training.remedy.domain.RemedyState;

class RemedyTest {

    private final Remedy remedy =
            new Remedy(
                    UUID.randomUUID(),
                    HARBOR,
                    CANDIDATE,
                    UUID.randomUUID(),
                    "M07",
                    TODAY.plusDays(30),
                    "The playbook was not at hand",
                    TRAINER,
                    NOON,
                    RemedyState.ASKED,
                    null,
                    1);

    @Test
    void closes_by_evidence_for_what_was_asked_that_came_after() {
        assertThat(remedy.shownBy("M07", NOON.plusSeconds(1)))
                .map(Remedy::state)
                .contains(RemedyState.SHOWN);
        assertThat(remedy.shownBy("M07", NOON)).as("shown before it was asked").isEmpty();
        assertThat(remedy.shownBy("M05", NOON.plusSeconds(1))).as("something else").isEmpty();
    }

    @Test
    void is_withdrawn_once_and_not_after_it_was_shown() {
        var shown = remedy.shownBy("M07", NOON.plusSeconds(1)).orElseThrow();

        assertThat(shown.withdraw(NOON)).isEqualTo(new RemedyResult.Refused(new RemedyClosed()));
        assertThat(remedy.withdraw(NOON)).isInstanceOf(RemedyResult.Changed.class);
        assertThat(shown.shownBy("M07", NOON.plusSeconds(9))).isEmpty();
    }
}
