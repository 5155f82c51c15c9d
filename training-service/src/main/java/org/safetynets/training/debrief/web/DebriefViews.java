package org.safetynets.training.debrief.web;

import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefResult;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.Groups;
import org.safetynets.training.shared.domain.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows debriefs with the names of their groups. */
@Component
class DebriefViews {

    private final Groups groups;

    DebriefViews(Groups groups) {
        this.groups = groups;
    }

    DebriefView of(Debrief it) {
        var name = groups.find(it.organization(), it.occasion().group()).map(Group::name);
        return DebriefView.of(it, name.orElse(null));
    }

    ResponseEntity<DebriefView> answer(Debrief it) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(of(it));
    }

    ResponseEntity<DebriefView> answer(DebriefResult result) {
        return switch (result) {
            case DebriefResult.Changed(var debrief) -> answer(debrief);
            case DebriefResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    Page<DebriefView> page(Slice<Debrief> slice, PageRequest page) {
        return Page.of(slice.items(), page, slice.total()).map(this::of);
    }
}
