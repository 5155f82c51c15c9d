package org.safetynets.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetynets.stack.content.Kind;
import org.safetynets.stack.content.Outcome;
import org.safetynets.stack.content.Outcome.Result;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships is taken as it is, and what is answered then is no difference from it. */
public abstract class ShippedContentTest {

    private final Kind[] ours;
    @Autowired private Api api;

    /**
     * Of one service.
     *
     * @param ours what it keeps
     */
    protected ShippedContentTest(Kind... ours) {
        this.ours = ours;
    }

    @Test
    void loaded_again_it_changes_nothing() {
        // given
        assertThat(ShippedContent.replaceBy(api, ours)).noneMatch(Outcome::isRefused);
        // when
        var again = ShippedContent.load(api, ours);
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
