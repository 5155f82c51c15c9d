package org.safetynets.notifications.returned.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.safetynets.notifications.returned.application.TakingMailsBack;
import org.safetynets.notifications.returned.mail.Reports;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowAnyone;
import org.safetynets.platform.security.AllowServices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes mails that came back, and wishes to get no more. */
@RestController
class ReturnedMailController {

    private static final Pattern RETURN = Pattern.compile("r-([0-9a-f]{56})@[^@]+");

    private final TakingMailsBack taking;

    ReturnedMailController(TakingMailsBack taking) {
        this.taking = taking;
    }

    /**
     * A mail that arrived at an address of ours for returned mails, as it is (message/rfc822). The
     * operator's mail server hands it in.
     *
     * @param recipient the address it arrived at, which names the mail that came back
     */
    @PostMapping("/internal/mail/returned")
    @AllowServices("mail-relay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestParam String recipient, @RequestBody byte[] mail) {
        var match = RETURN.matcher(recipient.toLowerCase(Locale.ROOT));
        if (!match.matches() || !taking.take(match.group(1), Reports.read(mail))) {
            throw new NotFoundException();
        }
    }

    /**
     * Ends mails with one click from within a mail (RFC 8058), without signing in. Only a POST
     * does: programs that look at links in mails end nothing.
     */
    @PostMapping("/api/notifications/unsubscribe/{token}")
    @AllowAnyone
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endMails(@PathVariable String token) {
        if (!taking.endMails(token)) {
            throw new NotFoundException();
        }
    }
}
