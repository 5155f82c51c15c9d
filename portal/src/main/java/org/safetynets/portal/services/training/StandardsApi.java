package org.safetynets.portal.services.training;

import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What facilitators are certified to. */
@HttpExchange("/api/training")
public interface StandardsApi {

    @GetExchange("/standards?size=100")
    Slice<Standard> list();

    @GetExchange("/standards/{standardId}")
    Standard get(@PathVariable UUID standardId);
}
