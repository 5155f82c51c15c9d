package org.safetynets.portal.inbox;

import java.util.UUID;
import org.safetynets.portal.layout.OwnPath;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.notifications.Message;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Messages. The list and the count are fragments, fetched again when news come. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private final NotificationsApi notifications;

    InboxController(NotificationsApi notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("inbox", notifications.inbox(page, 20));
        return "inbox/inbox";
    }

    @GetMapping("/list")
    String list(Model model) {
        model.addAttribute("inbox", notifications.inbox(0, 20));
        return "inbox/inbox :: list";
    }

    @GetMapping("/count")
    String count(Model model) {
        var newest = Part.of(() -> notifications.inbox(0, 100)).or(Slice.empty());
        model.addAttribute("unread", newest.items().stream().filter(Message::unread).count());
        return "inbox/inbox :: count";
    }

    /** Marks a message as read and goes on to what it is about. */
    @PostMapping("/{messageId}/read")
    String read(@PathVariable UUID messageId, @RequestParam(defaultValue = "/inbox") String next) {
        notifications.read(messageId);
        return "redirect:" + OwnPath.of(next);
    }
}
