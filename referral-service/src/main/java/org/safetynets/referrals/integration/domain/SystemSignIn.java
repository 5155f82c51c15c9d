package org.safetynets.referrals.integration.domain;

import java.util.List;
import java.util.Set;

/** Where systems sign in. Everything may be told again. */
public interface SystemSignIn {

    /** Makes the client be there, with just these keys and scopes. */
    void keep(IntegrationId id, String name, Set<String> scopes, List<Key> keys);

    /** Makes the client be gone. */
    void end(IntegrationId id);
}
