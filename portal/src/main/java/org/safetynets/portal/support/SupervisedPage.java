package org.safetynets.portal.support;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.portal.organizations.WallClock;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.Slice;
import org.safetynets.portal.services.training.Certification;
import org.safetynets.portal.services.training.Debrief;
import org.safetynets.portal.services.training.Requirement;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.safetynets.portal.services.training.Support;
import org.safetynets.portal.services.training.SupportApi;
import org.safetynets.portal.services.training.TrainingApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one facilitator shows to whoever supervises them today. */
@Component
class SupervisedPage {

    private static final List<String> SHOWN_AGAIN =
            List.of("module", "assessment", "role-play", "observation");

    private final SupportApi support;
    private final TrainingApi training;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;
    private final WallClock wall;

    SupervisedPage(
            SupportApi support,
            TrainingApi training,
            StandardsApi standards,
            Pseudonyms pseudonyms,
            WallClock wall) {
        this.support = support;
        this.training = training;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
        this.wall = wall;
    }

    String supervised(UUID organizationId, UUID personId, Model model) {
        var debriefs = support.debriefsOf(organizationId, personId).items();
        var board = Part.of(() -> support.board(organizationId)).or(Slice.empty()).items();
        var names = pseudonyms.in(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("personId", personId);
        model.addAttribute("name", names.getOrDefault(personId, "—"));
        model.addAttribute("pseudonyms", names);
        model.addAttribute("zone", wall.zone(organizationId));
        model.addAttribute("debriefs", debriefs);
        model.addAttribute("sessions", support.sessionsOf(organizationId, personId).items());
        model.addAttribute("incidents", incidents(personId, debriefs, board));
        model.addAttribute("others", others(personId, board));
        model.addAttribute("remedies", Part.of(() -> support.remediesOf(organizationId, personId)));
        model.addAttribute("requirements", requirements(organizationId, personId));
        return "support/supervised";
    }

    /** Severe incidents they led through, each with the day by which it is known here. */
    private static Map<UUID, Instant> incidents(
            UUID personId, List<Debrief> debriefs, List<Support> board) {
        var talks =
                board.stream()
                        .filter(it -> it.facilitatorId().equals(personId))
                        .flatMap(it -> it.talks().stream())
                        .filter(it -> it.incidentId() != null)
                        .map(it -> Map.entry(it.incidentId(), it.by()));
        var looked =
                debriefs.stream()
                        .filter(it -> it.incidentId() != null)
                        .map(it -> Map.entry(it.incidentId(), it.happenedAt()));
        return Stream.concat(looked, talks)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** Whom else the same supervisor acts for, to talk with in a group. */
    private static List<Support> others(UUID personId, List<Support> board) {
        var acting =
                board.stream()
                        .filter(it -> it.facilitatorId().equals(personId))
                        .map(Support::actingId)
                        .findFirst();
        return board.stream()
                .filter(it -> !it.facilitatorId().equals(personId))
                .filter(
                        it ->
                                it.actingId() != null
                                        && acting.filter(it.actingId()::equals).isPresent())
                .toList();
    }

    /** What can be asked to be shown again: of the standards they are certified to. */
    private List<Requirement> requirements(UUID organizationId, UUID personId) {
        var certified =
                Part.of(() -> training.certificationsOf(organizationId, personId))
                        .or(Slice.empty())
                        .items()
                        .stream()
                        .map(Certification::standard)
                        .collect(Collectors.toSet());
        return Part.of(standards::list).or(Slice.empty()).items().stream()
                .filter((Standard it) -> certified.contains(it.label()))
                .flatMap(
                        it ->
                                Stream.concat(
                                        it.requirements().stream(), it.held().toRenew().stream()))
                .filter(it -> SHOWN_AGAIN.contains(it.kind()))
                .toList();
    }
}
