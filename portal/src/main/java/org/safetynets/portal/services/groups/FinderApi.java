package org.safetynets.portal.services.groups;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The finder, which asks for no account; what somebody looks for travels in the body alone. */
@HttpExchange("/api/groups")
public interface FinderApi {

    @PostExchange("/search")
    FoundGroups search(@RequestBody GroupSearch search);

    @PostExchange("/search/facets")
    Facets facets(@RequestBody GroupSearch search);

    @PostExchange("/search/week")
    Week week(@RequestBody GroupSearch search);
}
