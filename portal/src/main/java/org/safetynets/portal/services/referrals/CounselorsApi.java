package org.safetynets.portal.services.referrals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Counselors: their own applications, what organizations decide, the directory. */
@HttpExchange("/api/referrals")
public interface CounselorsApi {

    @GetExchange("/counselors/mine")
    List<Counselor> mine();

    @PutExchange("/counselors/mine/{organizationId}")
    Counselor apply(@PathVariable UUID organizationId, @RequestBody Application application);

    @DeleteExchange("/counselors/mine/{organizationId}")
    void leave(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/counselors?size=100")
    Slice<Counselor> counselors(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable String standing);

    @PostExchange("/organizations/{organizationId}/counselors/{counselorId}/reviews")
    Counselor review(
            @PathVariable UUID organizationId,
            @PathVariable UUID counselorId,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @RequestBody CounselorReview review);

    @GetExchange("/counselors/{counselorId}")
    DirectoryEntry one(@PathVariable UUID counselorId);

    @PostExchange("/counselors/search")
    Slice<DirectoryEntry> search(@RequestBody DirectorySearch search);

    @GetExchange("/organizations/{organizationId}/capacity")
    List<Capacity> capacity(@PathVariable UUID organizationId);
}
