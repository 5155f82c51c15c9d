package org.safetynets.referrals.fhir.persistence;

import org.safetynets.referrals.fhir.domain.Loop;
import org.safetynets.referrals.fhir.domain.LoopNews;
import org.springframework.stereotype.Component;

@Component
class NoNews implements LoopNews {
    @Override
    public void changed(Loop before, Loop after) {}
}
