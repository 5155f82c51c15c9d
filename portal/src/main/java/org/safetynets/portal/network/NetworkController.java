package org.safetynets.portal.network;

import java.util.Map;
import org.safetynets.portal.layout.Form;
import org.safetynets.portal.services.Outcome;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.identity.NetworkApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a network administrator finds everything, and what is late. */
@Controller
@RequestMapping("/network")
class NetworkController {

    private final NetworkApi network;

    NetworkController(NetworkApi network) {
        this.network = network;
    }

    @GetMapping
    String show(Model model) {
        return page(Form.empty(), model);
    }

    @PostMapping("/reconcile")
    String reconcile(Form form, Model model) {
        switch (Outcome.of(() -> network.reconcile(Map.of()))) {
            case Outcome.Done(var reconciled) -> model.addAttribute("reconciled", reconciled);
            case Outcome.Refused(var problem) -> form.refused(problem);
        }
        return page(form, model);
    }

    @GetMapping("/erasures")
    String erasures(Model model) {
        model.addAttribute("erasures", network.overdueErasures());
        return "network/erasures";
    }

    private String page(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("overdue", Part.of(network::overdueErasures));
        return "network/network";
    }
}
