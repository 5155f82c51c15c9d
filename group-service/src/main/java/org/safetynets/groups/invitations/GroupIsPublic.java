package org.safetynets.groups.invitations;

import org.safetynets.platform.kernel.Refusal;

/** Whoever looks finds the group and can ask to join without an invitation. */
record GroupIsPublic() implements Refusal {}
