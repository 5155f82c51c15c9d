package org.safetynets.portal.services.referrals;

import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Going on to somebody else: the partner's side, what staff suggest, and the recipient's side. */
@HttpExchange("/api/referrals")
public interface OnwardApi {

    /** Whom, and the partner's words to them. */
    record Send(Recipient to, String words) {}

    record Suggest(UUID personId, Recipient to) {}

    @GetExchange("/my-onward?size=100")
    Slice<Onward> mine();

    @PostExchange("/my-onward")
    Onward send(@RequestBody Send send);

    /** Sends what was suggested; the only field is {@code words}. */
    @PostExchange("/my-onward/{outwardId}/send")
    Onward sendIt(@PathVariable UUID outwardId, @RequestBody Map<String, String> words);

    @PostExchange("/my-onward/{outwardId}/met")
    Onward met(@PathVariable UUID outwardId);

    @DeleteExchange("/my-onward/{outwardId}")
    Onward takeBack(@PathVariable UUID outwardId);

    @PostExchange("/organizations/{organizationId}/onward")
    void suggest(@PathVariable UUID organizationId, @RequestBody Suggest suggest);

    /** Sent to the organization's coordinators. */
    @GetExchange("/organizations/{organizationId}/received?size=20")
    Slice<Received> received(@PathVariable UUID organizationId, @RequestParam int page);

    /** Sent to the counselor who asks. */
    @GetExchange("/organizations/{organizationId}/received/mine?size=20")
    Slice<Received> receivedByMe(@PathVariable UUID organizationId, @RequestParam int page);

    @PostExchange("/organizations/{organizationId}/received/{outwardId}/answer")
    Received answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            @RequestBody ReceivedAnswer answer);

    @PostExchange("/organizations/{organizationId}/received/mine/{outwardId}/answer")
    Received answerAsCounselor(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            @RequestBody ReceivedAnswer answer);
}
