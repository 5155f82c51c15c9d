package org.safetynets.identity.membership.application;

import java.util.UUID;

/** How far each counselor's decisions have been followed. */
public interface CounselorVersions {

    /** Whether the version is newer than what was followed; it is followed from now on. */
    boolean advance(UUID counselor, long version);
}
