package org.safetynets.portal.services.groups;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Answers of the questionnaire: one's own before they are sent, others' for those who decide. */
@HttpExchange("/api/groups")
public interface ScreeningApi {

    @GetExchange("/mine/drafts/{groupId}")
    Answers draft(@PathVariable UUID groupId);

    @PutExchange("/mine/drafts/{groupId}")
    void keep(@PathVariable UUID groupId, @RequestBody Answers answers);

    @DeleteExchange("/mine/drafts/{groupId}")
    void takeAway(@PathVariable UUID groupId);

    @DeleteExchange("/mine/conflict-matching")
    void matchNoMore();

    @GetExchange(
            "/organizations/{organizationId}/groups/{groupId}/join-requests/{joinRequestId}/answers")
    Answers answers(
            @PathVariable UUID organizationId,
            @PathVariable UUID groupId,
            @PathVariable UUID joinRequestId);
}
