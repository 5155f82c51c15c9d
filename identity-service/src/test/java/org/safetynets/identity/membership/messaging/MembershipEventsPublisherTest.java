package org.safetynets.identity.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.identity.membership.domain.MemberRole.SAFETY_LEAD;
import static org.safetynets.identity.membership.domain.MemberRole.TRAINER;
import static org.safetynets.identity.membership.domain.MembershipFixtures.NOW;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aMemberWith;
import static org.safetynets.identity.membership.domain.MembershipFixtures.aPersonId;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.contracts.EventJson;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.identity.membership.domain.MembershipChanged;

class MembershipEventsPublisherTest {

    @ParameterizedTest
    @CsvSource({"GRANTED,GRANTED", "CHANGED,CHANGED", "ENDED,ENDED"})
    void tells_ids_and_roles_and_keeps_the_reason_to_itself(
            MembershipChanged.Kind kind, MembershipChangedV1.Change change) {
        // given
        var member = aMemberWith(SAFETY_LEAD, TRAINER);
        var reason = "after a talk with Maria";
        var event = new MembershipChanged(member, kind, Set.of(), aPersonId(), reason, NOW);
        // when
        var told = MembershipEventsPublisher.contract(event);
        // then
        assertThat(told)
                .isEqualTo(
                        new MembershipChangedV1(
                                member.id().value(),
                                4,
                                member.organization().value(),
                                member.person().value(),
                                change,
                                Set.of("safety-lead", "trainer")));
        assertThat(new String(EventJson.write(told), StandardCharsets.UTF_8))
                .doesNotContain("Maria");
    }
}
