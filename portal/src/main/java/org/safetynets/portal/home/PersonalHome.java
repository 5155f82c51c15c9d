package org.safetynets.portal.home;

import java.util.List;
import org.safetynets.portal.layout.Viewer;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.JoinRequest;
import org.safetynets.portal.services.groups.Mine;
import org.safetynets.portal.services.notifications.ContactCard;
import org.safetynets.portal.services.notifications.Message;
import org.safetynets.portal.services.notifications.NotificationsApi;
import org.safetynets.portal.services.referrals.Onward;
import org.safetynets.portal.services.referrals.OnwardApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Component;

/** Gathers what is a person's own. */
@Component
class PersonalHome {

    private final GroupsApi groups;
    private final NotificationsApi notifications;
    private final TrainingApi training;
    private final OnwardApi onward;

    PersonalHome(
            GroupsApi groups,
            NotificationsApi notifications,
            TrainingApi training,
            OnwardApi onward) {
        this.groups = groups;
        this.notifications = notifications;
        this.training = training;
        this.onward = onward;
    }

    OwnPart of(Viewer viewer) {
        var mine = Part.of(groups::mine);
        var messages = Part.of(() -> notifications.inbox(0, 3)).map(Slice<Message>::items);
        boolean leads =
                viewer.organizations().values().stream().anyMatch(it -> it.contains("facilitator"));
        return new OwnPart(
                mine,
                nextGroup(mine),
                messages,
                leads ? Part.of(training::mine).map(Slice::items) : new Part<>(List.of()),
                nextStep(mine, Part.of(notifications::card)),
                !viewer.organizations().isEmpty() || viewer.networkAdmin());
    }

    private Part<Group> nextGroup(Part<Mine> mine) {
        return OwnPart.first(mine)
                .map(
                        seat ->
                                Part.of(
                                        () ->
                                                groups.view(seat.organizationId(), seat.groupId())
                                                        .group()))
                .orElse(new Part<>(null));
    }

    private NextStep nextStep(Part<Mine> mine, Part<ContactCard> card) {
        var groups = mine.value();
        if (groups == null) {
            return NextStep.NOTHING;
        }
        if (suggested(groups)) {
            return NextStep.DECIDE_SUGGESTION;
        }
        if (groups.seats().isEmpty()) {
            boolean waiting = groups.requests().stream().anyMatch(JoinRequest::waiting);
            return waiting ? NextStep.WAIT_FOR_ANSWER : NextStep.FIND_A_GROUP;
        }
        var contact = card.value();
        return contact != null && contact.confirmedAt() == null
                ? NextStep.CHOOSE_CONTACT
                : NextStep.NOTHING;
    }

    /** Whoever looks after a group may have suggested something, to people in it alone. */
    private boolean suggested(Mine groups) {
        var known = !groups.seats().isEmpty() || !groups.requests().isEmpty();
        return known
                && Part.of(onward::mine).or(Slice.empty()).items().stream()
                        .anyMatch(Onward::suggested);
    }
}
