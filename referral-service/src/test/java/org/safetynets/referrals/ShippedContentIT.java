package org.safetynets.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.ShippedContent;
import org.safetynets.stack.content.Kind;
import org.safetynets.stack.content.Outcome;
import org.safetynets.stack.content.Outcome.Result;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships is taken as it is, and what is answered then is no difference from it. */
@ServiceTest
class ShippedContentIT {

    private static final Kind[] OURS = {Kind.CRISIS_RESOURCES};

    @Autowired Api api;

    @Test
    void loaded_again_it_changes_nothing() {
        // given
        assertThat(ShippedContent.replaceBy(api, OURS)).noneMatch(Outcome::isRefused);
        // when
        var again = ShippedContent.load(api, OURS);
        // then
        assertThat(again)
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(it.result())
                                        .as(it.toString())
                                        .isEqualTo(Result.UNCHANGED));
    }
}
