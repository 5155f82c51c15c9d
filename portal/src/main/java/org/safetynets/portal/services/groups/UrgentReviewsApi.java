package org.safetynets.portal.services.groups;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Forms to join that cannot wait, for whoever takes them up. */
@HttpExchange("/api/groups/organizations/{organizationId}")
public interface UrgentReviewsApi {

    @GetExchange("/urgent-reviews?size=50")
    Slice<UrgentReview> board(@PathVariable UUID organizationId, @RequestParam int page);

    @GetExchange("/urgent-reviews/{reviewId}")
    UrgentReview one(@PathVariable UUID organizationId, @PathVariable UUID reviewId);

    @PostExchange("/urgent-reviews/{reviewId}/reach")
    Prospect reach(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            @RequestBody Map<String, String> nothing);

    @PostExchange("/urgent-reviews/{reviewId}/take-over")
    UrgentReview takeOver(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            @RequestBody Map<String, String> nothing);

    @PostExchange("/urgent-reviews/{reviewId}/take-up")
    UrgentReview takeUp(
            @PathVariable UUID organizationId,
            @PathVariable UUID reviewId,
            @RequestBody Map<String, String> nothing);
}
