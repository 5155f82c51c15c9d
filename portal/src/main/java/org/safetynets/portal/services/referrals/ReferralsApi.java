package org.safetynets.portal.services.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

@HttpExchange("/api/referrals")
public interface ReferralsApi {

    @PostExchange("/organizations/{organizationId}/referrals")
    NewReferral refer(@PathVariable UUID organizationId, @RequestBody Refer referral);

    @GetExchange("/organizations/{organizationId}/referrals?size=50")
    Slice<Referral> referrals(@PathVariable UUID organizationId, @RequestParam int page);

    /** Where each truly stands, for coordinators; all, the open or the closed ones. */
    @GetExchange("/organizations/{organizationId}/referrals-in?size=50")
    Slice<ReferralIn> referralsIn(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam int page);

    @PostExchange("/claims")
    MyReferral claim(@RequestBody Claim claim);

    @GetExchange("/mine?size=100")
    Slice<MyReferral> mine();

    @GetExchange("/mine/{referralId}")
    MyReferral one(@PathVariable UUID referralId);

    @PostExchange("/mine")
    MyReferral referMyself(@RequestBody ReferMyself referral);

    @GetExchange("/mine/{referralId}/contact")
    Contact contact(@PathVariable UUID referralId);

    @PutExchange("/mine/{referralId}/contact")
    Contact ask(@PathVariable UUID referralId, @RequestBody Map<String, Boolean> wish);

    @GetExchange("/mine/{referralId}/consents?size=20")
    Slice<Consented> consents(@PathVariable UUID referralId);

    @PutExchange("/mine/{referralId}/dial")
    MyReferral turn(@PathVariable UUID referralId, @RequestBody Map<String, String> dial);

    /** Exactly what the counselor reads now. */
    @GetExchange("/mine/{referralId}/view")
    Referral view(@PathVariable UUID referralId);

    /** What they would read with the dial there; D4 needs a summary. */
    @GetExchange("/mine/{referralId}/view")
    Referral viewAt(
            @PathVariable UUID referralId,
            @RequestParam String dial,
            @RequestParam(required = false) @Nullable UUID summaryId);

    @GetExchange("/mine/{referralId}/summary/choices")
    Choices choices(@PathVariable UUID referralId);

    @PostExchange("/mine/{referralId}/summary")
    Previewed preview(
            @PathVariable UUID referralId, @RequestBody Map<String, List<String>> measures);

    @DeleteExchange("/mine/{referralId}")
    void withdraw(@PathVariable UUID referralId);

    @GetExchange("/mine/{referralId}/receipts?size=20")
    Slice<Receipt> receipts(@PathVariable UUID referralId);

    @GetExchange("/crisis-resources")
    List<CountryResources> crisisResources(@RequestParam String country);
}
