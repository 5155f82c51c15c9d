package org.safetynets.portal.outreach;

import java.util.Comparator;
import java.util.UUID;
import org.safetynets.portal.services.notifications.DeliveryHealth.Count;
import org.safetynets.portal.services.notifications.OutreachApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How an organization's messages fare, and trying anew what was given up. */
@Controller
@RequestMapping("/organizations/{organizationId}/delivery")
class DeliveryController {

    private final OutreachApi outreach;

    DeliveryController(OutreachApi outreach) {
        this.outreach = outreach;
    }

    @GetMapping
    String show(@PathVariable UUID organizationId, Model model) {
        var counts = outreach.health(organizationId).counts();
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("chart", HealthChart.of(counts));
        model.addAttribute(
                "reasons",
                counts.stream()
                        .filter(it -> it.why() != null)
                        .sorted(Comparator.comparingLong(Count::messages).reversed())
                        .toList());
        model.addAttribute("letters", outreach.deadLetters(organizationId));
        return "outreach/delivery";
    }

    @PostMapping("/{deliveryId}/replay")
    String replay(@PathVariable UUID organizationId, @PathVariable UUID deliveryId) {
        outreach.replay(organizationId, deliveryId);
        return "redirect:/organizations/" + organizationId + "/delivery?done=replayed";
    }
}
