package org.safetynets.notifications.inbox.web;

import java.util.UUID;
import org.safetynets.notifications.inbox.application.ReadingTheInbox;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** My messages. */
@RestController
@RequestMapping("/api/notifications/inbox")
@AllowSignedIn
class InboxController {

    private final ReadingTheInbox inbox;

    InboxController(ReadingTheInbox inbox) {
        this.inbox = inbox;
    }

    /** My messages, the newest first. */
    @GetMapping
    Page<MessageResponse> list(Caller caller, PageRequest page) {
        var person = caller.personId();
        return Page.of(inbox.newest(person, page.offset(), page.size()), page, inbox.count(person))
                .map(MessageResponse::of);
    }

    @PostMapping("/{messageId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markRead(Caller caller, @PathVariable UUID messageId) {
        if (!inbox.markRead(caller.personId(), messageId)) {
            throw new NotFoundException();
        }
    }
}
