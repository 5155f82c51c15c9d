package org.safetynets.portal.incidents;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safetynets.portal.people.Pseudonyms;
import org.safetynets.portal.services.Part;
import org.safetynets.portal.services.groups.ConcernsApi;
import org.safetynets.portal.services.groups.Group;
import org.safetynets.portal.services.groups.GroupsApi;
import org.safetynets.portal.services.groups.Playbook;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Words for the ids on pages of incidents: people, groups, playbooks; what is out stays blank. */
@Component
class Names {

    private final GroupsApi groups;
    private final ConcernsApi concerns;
    private final Pseudonyms pseudonyms;

    Names(GroupsApi groups, ConcernsApi concerns, Pseudonyms pseudonyms) {
        this.groups = groups;
        this.concerns = concerns;
        this.pseudonyms = pseudonyms;
    }

    void add(UUID organizationId, Model model) {
        model.addAttribute("pseudonyms", pseudonyms.in(organizationId));
        model.addAttribute(
                "groupNames",
                Part.of(() -> groups.groups(organizationId).items()).or(List.of()).stream()
                        .collect(Collectors.toMap(Group::groupId, Group::name)));
        model.addAttribute(
                "playbooks",
                Part.of(concerns::playbooks).or(List.of()).stream()
                        .collect(Collectors.toMap(Playbook::type, Function.identity())));
    }
}
