package org.safetynets.faults.evidence;

import java.util.List;
import java.util.Map;

/**
 * Everything that is held anywhere, at one moment of rest.
 *
 * @param told what services committed to tell since the drill began
 * @param heard what topics hold, each topic in order
 */
public record Evidence(
        List<Told> told,
        List<Heard> heard,
        List<Taken> taken,
        List<DeadLetter> deadLetters,
        List<GroupNow> groups,
        List<SeatNow> seats,
        List<CertificationNow> certifications,
        List<Copy> copies,
        List<Delivery> deliveries,
        List<InboxNumber> inboxes,
        List<Mail> mails) {

    public Evidence {
        told = List.copyOf(told);
        heard = List.copyOf(heard);
        taken = List.copyOf(taken);
        deadLetters = List.copyOf(deadLetters);
        groups = List.copyOf(groups);
        seats = List.copyOf(seats);
        certifications = List.copyOf(certifications);
        copies = List.copyOf(copies);
        deliveries = List.copyOf(deliveries);
        inboxes = List.copyOf(inboxes);
        mails = List.copyOf(mails);
    }

    /** How much there is of each, to see that there was something to look at. */
    public Map<String, Integer> sizes() {
        return Map.of(
                "told", told.size(),
                "heard", heard.size(),
                "taken", taken.size(),
                "groups", groups.size(),
                "seats", seats.size(),
                "certifications", certifications.size(),
                "copies", copies.size(),
                "deliveries", deliveries.size(),
                "inboxes", inboxes.size(),
                "mails", mails.size());
    }
}
