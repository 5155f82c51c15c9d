package org.safetynets.portal.forecast;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.training.PausesInWeek;
import org.safetynets.portal.services.training.SupportApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which groups would pause within 90 days, as a chart and a table, and what would prevent it. */
@Controller
@RequestMapping("/organizations/{organizationId}/forecast")
class ForecastController {

    private final SupportApi support;
    private final Pseudonyms pseudonyms;

    ForecastController(SupportApi support, Pseudonyms pseudonyms) {
        this.support = support;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        var weeks = Part.of(() -> support.weeks(organizationId)).or(List.of());
        var forecast = support.forecast(organizationId);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("pauses", forecast.items());
        model.addAttribute("total", forecast.total());
        model.addAttribute("weeks", weeks);
        model.addAttribute("most", weeks.stream().mapToLong(PausesInWeek::groups).max().orElse(0));
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        return "forecast/forecast";
    }
}
