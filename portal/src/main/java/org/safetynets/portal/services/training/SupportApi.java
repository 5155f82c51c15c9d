package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The support of facilitators, and the forecast of an organization's groups. */
@HttpExchange("/api/training")
public interface SupportApi {

    @GetExchange("/my/support")
    List<Support> mine();

    @GetExchange("/my/support/sessions")
    List<Supervising> mySessions();

    @PostExchange("/my/support/new-discovery")
    void newDiscovery();

    @GetExchange("/my/practice")
    List<Practised> practice();

    @GetExchange("/my/remedies")
    List<Remedy> remedies();

    @GetExchange("/my/debriefs?size=100")
    Slice<Debrief> debriefs();

    @GetExchange("/my/debriefs/{debriefId}")
    Debrief debrief(@PathVariable UUID debriefId);

    @PutExchange("/my/debriefs/{debriefId}")
    Debrief draft(
            @PathVariable UUID debriefId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody Debrief.Answers answers);

    @PostExchange("/my/debriefs/{debriefId}/complete")
    Debrief complete(@PathVariable UUID debriefId, @RequestBody Debrief.Answers answers);

    @PostExchange("/my/debriefs/{debriefId}/not-there")
    Debrief notThere(@PathVariable UUID debriefId);

    @GetExchange("/organizations/{organizationId}/supervision/board?size=100")
    Slice<Support> board(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/supervision/flags")
    List<Flag> flags(@PathVariable UUID organizationId);

    @PostExchange("/organizations/{organizationId}/supervision/flags/{flagId}/step")
    Flag step(
            @PathVariable UUID organizationId,
            @PathVariable UUID flagId,
            @RequestBody Map<String, String> step);

    @PutExchange("/organizations/{organizationId}/supervision/facilitators/{personId}/supervisor")
    void assign(
            @PathVariable UUID organizationId,
            @PathVariable UUID personId,
            @RequestBody Map<String, String> supervisor);

    /** My own that count. */
    @GetExchange("/organizations/{organizationId}/supervision/conflicts")
    List<Conflict> conflicts(@PathVariable UUID organizationId);

    @DeleteExchange("/organizations/{organizationId}/supervision/conflicts/{conflictId}")
    void takeBack(@PathVariable UUID organizationId, @PathVariable UUID conflictId);

    @GetExchange("/organizations/{organizationId}/supervision/absences")
    List<Away> absences(@PathVariable UUID organizationId);

    @PostExchange("/organizations/{organizationId}/supervision/absences")
    Away takeLeave(@PathVariable UUID organizationId, @RequestBody Map<String, String> absence);

    @PutExchange("/organizations/{organizationId}/supervision/absences/{absenceId}/cover")
    void cover(
            @PathVariable UUID organizationId,
            @PathVariable UUID absenceId,
            @RequestBody Map<String, String> cover);

    @PostExchange("/organizations/{organizationId}/supervision/absences/{absenceId}/back")
    void back(@PathVariable UUID organizationId, @PathVariable UUID absenceId);

    /** Who must not supervise whom; nobody reads what was declared. */
    @PostExchange("/organizations/{organizationId}/supervision/conflicts")
    void declare(@PathVariable UUID organizationId, @RequestBody Map<String, String> conflict);

    @GetExchange("/organizations/{organizationId}/supervision/remedies")
    List<Remedy> remediesOf(@PathVariable UUID organizationId, @RequestParam UUID facilitatorId);

    @PostExchange("/organizations/{organizationId}/supervision/remedies")
    Remedy ask(@PathVariable UUID organizationId, @RequestBody Map<String, Object> remedy);

    @PostExchange("/organizations/{organizationId}/supervision/remedies/{remedyId}/withdraw")
    Remedy withdraw(@PathVariable UUID organizationId, @PathVariable UUID remedyId);

    @GetExchange(
            "/organizations/{organizationId}/supervision/facilitators/{personId}/debriefs?size=20")
    Slice<Debrief> debriefsOf(@PathVariable UUID organizationId, @PathVariable UUID personId);

    @GetExchange(
            "/organizations/{organizationId}/supervision/facilitators/{personId}/sessions?size=20")
    Slice<Supervising> sessionsOf(@PathVariable UUID organizationId, @PathVariable UUID personId);

    @PostExchange("/organizations/{organizationId}/supervision/sessions")
    Supervising plan(@PathVariable UUID organizationId, @RequestBody NewSupervising session);

    @PostExchange("/organizations/{organizationId}/supervision/sessions/{sessionId}/held")
    Supervising held(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @RequestBody Map<String, Object> held);

    /** {@code step}: missed or cancel. */
    @PostExchange("/organizations/{organizationId}/supervision/sessions/{sessionId}/{step}")
    Supervising step(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @PathVariable String step);

    @GetExchange("/organizations/{organizationId}/forecast?size=100")
    Slice<Pause> forecast(@PathVariable UUID organizationId);

    @GetExchange("/organizations/{organizationId}/forecast/weeks")
    List<PausesInWeek> weeks(@PathVariable UUID organizationId);
}
