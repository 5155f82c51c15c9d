package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Every published version. */
    List<Standard> versions(String code);

    /** The codes of those of which more than one version is published. */
    Set<String> codesWithVersions();

    Slice<Standard> published(Range range);

    Slice<Standard> all(Range range);
}
