package org.safetynets.portal.incidents;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.portal.services.groups.Incident;
import org.safetynets.portal.services.groups.IncidentsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was reported in an organization: what waits for somebody stands first. */
@Controller
@RequestMapping("/organizations/{organizationId}/incidents")
class IncidentBoardController {

    static final List<String> STATES = List.of("reported", "acknowledged", "closed");

    private final IncidentsApi incidents;
    private final Names names;

    IncidentBoardController(IncidentsApi incidents, Names names) {
        this.incidents = incidents;
        this.names = names;
    }

    @GetMapping
    String show(
            @PathVariable UUID organizationId,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var chosen = STATES.contains(state) ? state : "";
        var filter = new LinkedMultiValueMap<String, String>();
        filter.set("page", Integer.toString(Math.max(0, page)));
        if (!chosen.isEmpty()) {
            filter.set("state", chosen);
        }
        var board = incidents.board(organizationId, filter);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("state", chosen);
        model.addAttribute("states", STATES);
        model.addAttribute("board", board);
        model.addAttribute("incidents", sorted(board.items()));
        names.add(organizationId, model);
        return "incidents/board";
    }

    /** What waits, by its deadline; then the rest, as the service gives it. */
    private static List<Incident> sorted(List<Incident> all) {
        return Stream.concat(
                        all.stream()
                                .filter(Incident::waits)
                                .sorted(Comparator.comparing(Incident::acknowledgeBy)),
                        all.stream().filter(it -> !it.waits()))
                .toList();
    }
}
