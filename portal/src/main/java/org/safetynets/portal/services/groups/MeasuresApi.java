package org.safetynets.portal.services.groups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How members say they are; only scores are kept. */
@HttpExchange("/api/groups")
public interface MeasuresApi {

    /** All of the network, by which scores are read. */
    @GetExchange("/measures")
    List<Measure> measures();

    /** Those members of the group are asked; for who is seated. */
    @GetExchange("/organizations/{organizationId}/groups/{groupId}/measures")
    List<OwnMeasure> asked(@PathVariable UUID organizationId, @PathVariable UUID groupId);

    /** {@code point}: start, middle or end. */
    @PutExchange("/organizations/{organizationId}/groups/{groupId}/measures/{code}/{point}")
    void answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable String code,
            @PathVariable String point,
            @RequestBody Map<String, List<Integer>> answers);
}
