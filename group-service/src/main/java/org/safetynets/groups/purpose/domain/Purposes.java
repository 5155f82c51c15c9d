package org.safetynets.groups.purpose.domain;

import java.util.List;
import java.util.Optional;

/** The network's purposes; they belong to no organization. */
public interface Purposes {

    Optional<Purpose> find(PurposeCode code);

    List<Purpose> all();

    void add(Purpose purpose);

    /** Writes the change, unless another came first. */
    void replace(Purpose purpose);
}
