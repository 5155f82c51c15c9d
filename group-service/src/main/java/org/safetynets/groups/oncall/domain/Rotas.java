package org.safetynets.groups.oncall.domain;

import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Whom each organization calls. */
public interface Rotas {

    /** An empty one of version 0 when the organization never said. */
    Rota of(OrganizationId organization);

    /** Writes a rota whose version is one up; fails when another change came first. */
    void replace(Rota rota);

    /** The rotas the person is on, of whatever organization. */
    List<Rota> with(PersonId person);
}
