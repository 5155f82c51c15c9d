package org.safetynets.training.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.GroundForSuspensionAlone;
import org.safetynets.training.certification.domain.GroundPolicy;
import org.safetynets.training.certification.domain.GroundUnknown;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.shared.domain.Words;
import org.safetynets.training.standard.domain.Ground;
import org.safetynets.training.standard.domain.Ground.Consequence;

class NamingAGroundTest {

    private static final List<Ground> GROUNDS =
            List.of(
                    new Ground("OWN_CRISIS", Consequence.SUSPENSION, Words.of("Own crisis")),
                    new Ground("EXPLOITATION", Consequence.REVOCATION, Words.of("Exploitation")));

    @ParameterizedTest
    @CsvSource({
        "OWN_CRISIS, SUSPENDED",
        "EXPLOITATION, SUSPENDED",
        "EXPLOITATION, REVOKED",
        "OWN_CRISIS, REINSTATED"
    })
    void a_ground_carries_what_the_standard_says_follows_from_it(String named, Change decision) {
        assertThat(decide(named, decision)).isEqualTo(new Verdict.Allowed());
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED", "REVOKED"})
    void one_that_the_standard_does_not_name_is_none(Change decision) {
        assertThat(decide("BAD_MOOD", decision))
                .isEqualTo(new Verdict.Refused(new GroundUnknown("BAD_MOOD")));
    }

    @Test
    void one_for_a_suspension_takes_nothing_away_for_good() {
        assertThat(decide("OWN_CRISIS", Change.REVOKED))
                .isEqualTo(new Verdict.Refused(new GroundForSuspensionAlone("OWN_CRISIS")));
    }

    private static Verdict decide(String named, Change decision) {
        return GroundPolicy.CARRIES_THE_DECISION.decide(GROUNDS, named, decision);
    }
}
