package org.safetynets.groups.invitations;

import org.safetynets.platform.kernel.Refusal;

/** The code is wrong, or the invitation was used, was taken back or ran out. */
record InvitationNotValid() implements Refusal {}
