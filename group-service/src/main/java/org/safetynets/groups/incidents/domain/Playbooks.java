package org.safetynets.groups.incidents.domain;

import java.util.List;
import java.util.Optional;

/** The network's playbooks, by type. */
public interface Playbooks {

    Optional<Playbook> find(String type);

    List<Playbook> all();

    /** Writes a playbook whose version is one up; fails when another change came first. */
    void replace(Playbook playbook);
}
