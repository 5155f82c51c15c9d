package org.safetynets.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safetynets.faults.evidence.Delivery;
import org.safetynets.faults.evidence.Evidence;
import org.safetynets.faults.evidence.Mail;
import org.safetynets.faults.history.Attempt;

/** Ana approved of mails, Ben only asked for a code; both belong to organization o. */
class ContactAllowedTest {
    private static final List<Attempt> HISTORY =
            List.of(
                    Bad.accepted("email.ask", about("ana"), 0, 1),
                    Bad.accepted("email.confirm", about("ana"), 2, 3),
                    Bad.accepted("email.ask", about("ben"), 0, 1));

    @Test
    void what_was_approved_is_as_it_should_be() {
        var mails = List.of(mail("ana", "Something new"), mail("ben", "Your code is ABC."));
        var deliveries = List.of(sent("ana", "o", "EMAIL"), sent("ben", "o", "IN_APP"));
        assertThat(found(Bad.sent(deliveries, List.of(), mails))).isEmpty();
    }

    @Test
    void a_mail_to_an_address_that_is_not_confirmed_is_found() {
        var mails = List.of(mail("ben", "Something new"));
        assertThat(found(Bad.sent(List.of(), List.of(), mails))).hasSize(1);
    }

    @Test
    void a_mail_that_gives_it_away_is_found() {
        var mails = List.of(mail("ana", "Your support group"));
        assertThat(found(Bad.sent(List.of(), List.of(), mails))).hasSize(1);
    }

    @Test
    void a_message_by_a_way_not_approved_is_found() {
        var deliveries = List.of(sent("ben", "o", "EMAIL"));
        assertThat(found(Bad.sent(deliveries, List.of(), List.of()))).hasSize(1);
    }

    @Test
    void a_message_of_an_organization_of_others_is_found() {
        var deliveries = List.of(sent("ana", "p", "IN_APP"));
        assertThat(found(Bad.sent(deliveries, List.of(), List.of()))).hasSize(1);
    }

    private static List<Violation> found(Evidence evidence) {
        var found = new ContactAllowed().violations(HISTORY, evidence);
        assertThat(found).allSatisfy(it -> assertThat(it.kind()).isEqualTo(Kind.FORBIDDEN));
        return found;
    }

    private static Map<String, String> about(String person) {
        return Map.of("person", person, "address", person + "@example.org", "organization", "o");
    }

    private static Mail mail(String person, String text) {
        return new Mail(person + "@example.org", "<1@nets>", text);
    }

    private static Delivery sent(String person, String organization, String channel) {
        return new Delivery("d", "e", person, organization, "group.paused", channel, "SENT");
    }
}
