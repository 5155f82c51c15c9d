package org.safetynets.stack.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reaches a person: in the portal's inbox, and by e-mail once they approved that. */
final class Reaching {
    private static final Pattern CODE = Pattern.compile("Your code is ([A-Z0-9-]+)\\.");
    private final Person person;
    private final Mailbox mailbox;

    Reaching(Person person, Mailbox mailbox) {
        this.person = person;
        this.mailbox = mailbox;
    }

    /** Gives an address and confirms it by the code that comes there. */
    void approveEmail() {
        String card = "/api/notifications/contact-card/email";
        person.post(card, Map.of("address", address())).expect(202);
        String code = Patience.found("the code by e-mail", this::code);
        Reply approved = person.post(card + "/confirmation", Map.of("code", code)).expect(200);
        if (!approved.json().path("useEmail").asBoolean()) {
            throw new StepFailed("E-mail is not approved: " + approved.response().body());
        }
    }

    int messages() {
        Reply inbox = person.get("/api/notifications/inbox").expect(200);
        return inbox.json().path("total").asInt();
    }

    List<Message> mails() {
        return mailbox.messages(address());
    }

    private Optional<String> code() {
        return mails().reversed().stream()
                .map(message -> CODE.matcher(message.text()))
                .filter(Matcher::find)
                .map(it -> it.group(1))
                .findFirst();
    }

    private String address() {
        return "%s@example.org".formatted(person.name());
    }
}
