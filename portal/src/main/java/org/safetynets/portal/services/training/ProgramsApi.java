package org.safetynets.portal.services.training;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What an organization trains people for, and when it does next. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface ProgramsApi {

    @GetExchange("/programs?size=100")
    Slice<Program> list(@PathVariable UUID organizationId);

    @GetExchange("/programs/{programId}")
    Program get(@PathVariable UUID organizationId, @PathVariable UUID programId);

    /** Its runs that have not ended. */
    @GetExchange("/programs/{programId}/cohorts")
    List<CohortOutline> cohorts(@PathVariable UUID organizationId, @PathVariable UUID programId);

    /** What is a run of no program and has not ended. */
    @GetExchange("/single-cohorts")
    List<CohortOutline> singleCohorts(@PathVariable UUID organizationId);

    @PostExchange("/programs")
    Program describe(@PathVariable UUID organizationId, @RequestBody NewProgram program);

    @PutExchange("/programs/{programId}")
    Program revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID programId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody NewProgram program);
}
