package org.safetynets.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.Mine;
import org.safetynets.portal.services.groups.MySeat;
import org.safetynets.portal.services.notifications.Message;
import org.safetynets.portal.services.training.Certification;

/**
 * What is a person's own: groups, messages, certifications.
 *
 * @param nextGroup the group that meets first, which knows its own clock
 * @param staff holds a role somewhere, so that an empty list of own groups is nothing to mention
 */
public record OwnPart(
        Part<Mine> mine,
        Part<Group> nextGroup,
        Part<List<Message>> messages,
        Part<List<Certification>> certifications,
        NextStep nextStep,
        boolean staff) {

    /** The seat whose group meets first. */
    public Optional<MySeat> nextMeeting() {
        return first(mine);
    }

    static Optional<MySeat> first(Part<Mine> mine) {
        return mine.map(Mine::seats).or(List.of()).stream()
                .filter(seat -> seat.nextMeeting() != null && seat.seat().equals("seated"))
                .min(Comparator.comparing(seat -> Objects.requireNonNull(seat.nextMeeting())));
    }

    public List<MySeat> seats() {
        return mine.map(Mine::seats).or(List.of());
    }

    /** A waitlisted person does not see the group yet, but what became of their request. */
    public String path(MySeat seat) {
        if (seat.seat().equals("seated")) {
            return "/organizations/" + seat.organizationId() + "/groups/" + seat.groupId();
        }
        return mine.map(Mine::requests).or(List.of()).stream()
                .filter(request -> request.groupId().equals(seat.groupId()))
                .findFirst()
                .map(request -> "/requests/" + request.joinRequestId())
                .orElse("/groups/listed/" + seat.groupId());
    }

    public List<JoinRequest> waiting() {
        return mine.map(Mine::requests).or(List.of()).stream()
                .filter(JoinRequest::waiting)
                .toList();
    }

    /** Shown to partners always, to staff when there is something in it. */
    public boolean shown() {
        return !staff || !seats().isEmpty() || !waiting().isEmpty();
    }
}
