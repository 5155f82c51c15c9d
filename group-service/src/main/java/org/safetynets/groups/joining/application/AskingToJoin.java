package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.application.AskResult.Asked;
import org.safetynets.groups.joining.application.AskResult.NotAsked;
import org.safetynets.groups.joining.application.AskResult.NotUnderstood;
import org.safetynets.groups.joining.application.AskResult.Stopped;
import org.safetynets.groups.joining.domain.AlreadyRequested;
import org.safetynets.groups.joining.domain.Answers;
import org.safetynets.groups.joining.domain.Invited;
import org.safetynets.groups.joining.domain.Member;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.groups.joining.domain.RemovedFromGroup;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.joining.domain.Screening;
import org.safetynets.groups.joining.domain.TooManyOpenRequests;
import org.safetynets.groups.questionnaires.Questionnaires;
import org.safetynets.groups.screening.AnswerSheets;
import org.safetynets.groups.screening.Answered;
import org.safetynets.groups.screening.ConflictMatching;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes requests to join groups that take requests.
 *
 * <p>Eight collaborators: three know the group and who may ask, three what was answered, and two
 * keep it.
 */
@Service
public class AskingToJoin {

    /** Enough to look around; who asks everywhere would keep staff from those who wait. */
    private static final int OPEN_REQUESTS = 5;

    private final Groups groups;
    private final Placements placements;
    private final Invited invited;
    private final AnswerSheets sheets;
    private final ConflictMatching matching;
    private final Questionnaires questionnaires;
    private final SavingPlacements savingPlacements;
    private final Clock clock;

    AskingToJoin(
            Groups groups,
            Placements placements,
            Invited invited,
            AnswerSheets sheets,
            ConflictMatching matching,
            Questionnaires questionnaires,
            SavingPlacements savingPlacements,
            Clock clock) {
        this.groups = groups;
        this.placements = placements;
        this.invited = invited;
        this.sheets = sheets;
        this.matching = matching;
        this.questionnaires = questionnaires;
        this.savingPlacements = savingPlacements;
        this.clock = clock;
    }

    /** Empty when no such group takes requests now. */
    @Transactional
    public Optional<AskResult> ask(
            OrganizationId organization, GroupId id, Member member, Answers answers, Told told) {
        return groups.find(organization, id)
                .filter(it -> takesRequestOf(member, it))
                .map(it -> ask(it, member, answers, told));
    }

    private boolean takesRequestOf(Member member, Group group) {
        var now = clock.instant();
        return group.takesRequests(now)
                || (group.takesRequestsOfInvited(now)
                        && invited.to(group.id(), member.personId()).isPresent());
    }

    private AskResult ask(Group group, Member member, Answers answers, Told told) {
        var purpose = group.profile().purpose();
        var wrong = questionnaires.notTaken(purpose, answers.more());
        if (!wrong.isEmpty()) {
            return new NotUnderstood(wrong);
        }
        var lead = questionnaires.lead(purpose, answers.codes());
        var screening = Screening.of(answers).and(lead.route(), lead.resources());
        if (screening.route() == Route.STOP) {
            return new Stopped(group, screening);
        }
        var closed = group.enrolmentClosed(clock.instant());
        if (closed.isPresent()) {
            return new NotAsked(closed.get());
        }
        var live = placements.live(group.organizationId(), group.id(), member.personId());
        if (live.isPresent()) {
            return new NotAsked(new AlreadyRequested());
        }
        if (placements.keptOut(group.organizationId(), group.id(), member.personId())) {
            return new NotAsked(new RemovedFromGroup());
        }
        if (placements.openRequestsOfPerson(member.personId()) >= OPEN_REQUESTS) {
            return new NotAsked(new TooManyOpenRequests());
        }
        var id = new PlacementId(Ids.next());
        var placement = Placement.request(id, group, member, screening, clock.instant());
        sheets.keep(placement, new Answered(answers.codes(), told.words(), lead.version()));
        told.agreement()
                .ifPresent(
                        it ->
                                matching.agree(
                                        group.organizationId(), member, it.me(), it.mustNotMeet()));
        savingPlacements.add(placement, screening.urgency());
        return new Asked(placement, group, screening, lead.suggested());
    }
}
