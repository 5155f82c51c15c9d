package org.safetynets.training.standard.domain;

import java.util.Optional;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;

/** Every version of every standard; they belong to the network, not to an organization. */
public interface Standards {

    void add(Standard standard);

    /** Stores a standard whose version follows the stored one. */
    void save(Standard standard);

    Optional<Standard> find(StandardId id);

    Optional<Standard> find(String code, String version);

    /** The published version with the highest number. */
    Optional<Standard> newest(String code);

    Slice<Standard> published(Range range);

    Slice<Standard> all(Range range);
}
