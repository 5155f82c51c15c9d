package org.safetynets.training.forecast.web;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.forecast.application.LookingAhead;
import org.safetynets.training.shared.domain.Range;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups that would pause within 90 days, and what would prevent it. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/forecast")
@AllowRoles({Role.COORDINATOR, Role.TRAINER})
class ForecastController {

    private final LookingAhead ahead;

    ForecastController(LookingAhead ahead) {
        this.ahead = ahead;
    }

    @GetMapping
    Page<ForecastView> list(@PathVariable UUID organizationId, PageRequest page) {
        var slice =
                ahead.of(new OrganizationId(organizationId), new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(ForecastView::of);
    }

    @GetMapping("/weeks")
    List<WeekView> weeks(@PathVariable UUID organizationId) {
        return ahead.byWeek(new OrganizationId(organizationId)).entrySet().stream()
                .map(it -> new WeekView(it.getKey(), it.getValue()))
                .toList();
    }
}
