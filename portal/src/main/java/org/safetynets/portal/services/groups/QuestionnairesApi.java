package org.safetynets.portal.services.groups;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What people are asked, as the network says it. */
@HttpExchange("/api/groups/questionnaires/{purpose}")
public interface QuestionnairesApi {

    @GetExchange
    Questionnaire current(@PathVariable String purpose);

    /** As it was when somebody answered. */
    @GetExchange
    Questionnaire version(@PathVariable String purpose, @RequestParam int version);
}
