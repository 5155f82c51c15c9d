package org.safetynets.portal.services.referrals;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The open directory of public groups. */
@HttpExchange("/hsds")
public interface ListedApi {

    @GetExchange("/organizations?per_page=100")
    ListedOrganizations organizations();
}
