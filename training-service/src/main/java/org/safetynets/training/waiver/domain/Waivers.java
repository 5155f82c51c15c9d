package org.safetynets.training.waiver.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** The overrides of each organization. */
public interface Waivers {

    void add(Waiver waiver);

    /** Stores one whose version follows the stored one. */
    void save(Waiver waiver);

    Optional<Waiver> find(OrganizationId organization, WaiverId id);

    /** Newest first. */
    Slice<Waiver> of(OrganizationId organization, Range range);
}
