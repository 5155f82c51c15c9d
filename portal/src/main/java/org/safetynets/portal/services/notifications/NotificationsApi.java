package org.safetynets.portal.services.notifications;

import java.util.Map;
import java.util.UUID;
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

@HttpExchange("/api/notifications")
public interface NotificationsApi {

    @GetExchange("/inbox")
    Slice<Message> inbox(@RequestParam int page, @RequestParam int size);

    @PostExchange("/inbox/{messageId}/read")
    void read(@PathVariable UUID messageId);

    @GetExchange("/contact-card")
    ContactCard card();

    @PutExchange("/contact-card")
    ContactCard save(
            @RequestHeader(HttpHeaders.IF_MATCH) String version, @RequestBody CardChoices choices);

    /** Sends a code to the address; nothing else is sent there until the code comes back. */
    @PostExchange("/contact-card/email")
    void sendCode(@RequestBody Map<String, String> address);

    @PostExchange("/contact-card/email/confirmation")
    ContactCard confirm(@RequestBody Map<String, String> code);

    @PostExchange("/contact-card/pause")
    void pause();

    @PostExchange("/contact-card/resume")
    void resume();

    @DeleteExchange("/contact-card/email")
    void removeEmail();

    @PostExchange("/contact-card/phone")
    void sendPhoneCode(@RequestBody Map<String, String> number);

    @PostExchange("/contact-card/phone/confirmation")
    ContactCard confirmPhone(@RequestBody Map<String, String> code);

    @DeleteExchange("/contact-card/phone")
    void removePhone();

    /** Shows a code on the device; nothing else is shown there until it comes back. */
    @PostExchange("/contact-card/devices")
    ContactCard addDevice(@RequestBody Map<String, Object> device);

    @PostExchange("/contact-card/devices/{deviceId}/confirmation")
    ContactCard confirmDevice(@PathVariable UUID deviceId, @RequestBody Map<String, String> code);

    @DeleteExchange("/contact-card/devices/{deviceId}")
    void removeDevice(@PathVariable UUID deviceId);

    @GetExchange("/push-key")
    Map<String, String> pushKey();

    @GetExchange("/ledger")
    Slice<LedgerEntry> ledger(@RequestParam int page, @RequestParam int size);
}
