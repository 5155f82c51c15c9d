package org.safetynets.portal.services.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a coordinator invites: by mail to an address, or with a code to hand over. */
public record Invite(List<String> roles, String channel, @Nullable String email) {}
