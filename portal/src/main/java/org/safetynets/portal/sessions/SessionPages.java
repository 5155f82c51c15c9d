package org.safetynets.portal.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.Cohort;
import org.safetynets.portal.services.training.CohortsApi;
import org.safetynets.portal.services.training.Requirement;
import org.safetynets.portal.services.training.Session;
import org.safetynets.portal.services.training.SessionsApi;
import org.safetynets.portal.services.training.Standard;
import org.safetynets.portal.services.training.StandardsApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of sessions show. */
@Component
class SessionPages {

    private final SessionsApi sessions;
    private final CohortsApi cohorts;
    private final StandardsApi standards;
    private final Pseudonyms pseudonyms;

    SessionPages(
            SessionsApi sessions,
            CohortsApi cohorts,
            StandardsApi standards,
            Pseudonyms pseudonyms) {
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.standards = standards;
        this.pseudonyms = pseudonyms;
    }

    /** Somebody of a cohort, by the name they go by. */
    public record Candidate(UUID personId, String name) {}

    String session(UUID organizationId, UUID sessionId, Form form, Model model) {
        var session = sessions.get(organizationId, sessionId);
        var cohort = cohorts.get(organizationId, session.cohortId());
        model.addAttribute("form", form);
        model.addAttribute("cohort", cohort);
        attendance(organizationId, session, cohort, model);
        return "sessions/session";
    }

    /** The part of the page that changes with each tap. */
    void attendance(UUID organizationId, Session session, Cohort cohort, Model model) {
        var names = pseudonyms.in(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("meeting", session);
        model.addAttribute(
                "people",
                cohort.enrolled().stream()
                        .map(
                                it ->
                                        new Candidate(
                                                it.personId(),
                                                names.getOrDefault(it.personId(), "")))
                        .sorted(Comparator.comparing(Candidate::name))
                        .toList());
    }

    String form(UUID organizationId, UUID cohortId, Form form, Model model) {
        var cohort = cohorts.get(organizationId, cohortId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("cohort", cohort);
        model.addAttribute("form", form);
        model.addAttribute("modules", modules(cohort));
        return "sessions/form";
    }

    private List<Requirement> modules(Cohort cohort) {
        var standard = cohort.standardId();
        return standard == null
                ? List.of()
                : Part.of(() -> standards.get(standard))
                        .map((Standard it) -> it.ofKind("module"))
                        .or(List.of());
    }
}
