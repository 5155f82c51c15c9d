package org.safetynets.portal.services.referrals;

import java.util.List;

/** What somebody states to be a counselor in an organization. */
public record Application(Profile profile, List<Licence> credentials) {}
