package org.safetynets.groups.incidents.application;

import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes playbooks. */
@Service
public class KeepingPlaybooks {

    private final Playbooks playbooks;

    KeepingPlaybooks(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    /** A playbook as it now stands, and whether it was not there before. */
    public record Kept(Playbook playbook, boolean added) {}

    /** Adds or changes it, whatever its version; the same words again change nothing. */
    @Transactional
    public Kept keep(Playbook playbook) {
        var before = playbooks.find(playbook.type());
        if (before.filter(it -> it.says(playbook)).isPresent()) {
            return new Kept(before.get(), false);
        }
        var kept = playbook.withVersion(before.map(Playbook::version).orElse(0L) + 1);
        playbooks.replace(kept);
        return new Kept(kept, before.isEmpty());
    }
}
