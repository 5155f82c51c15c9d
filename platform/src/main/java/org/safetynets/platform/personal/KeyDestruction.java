package org.safetynets.platform.personal;

import org.safetynets.platform.kernel.PersonId;

/** Makes unreadable, backups included, whatever was encrypted for a person. */
public interface KeyDestruction {

    /** Destroys the person's key, if there is one; safe to call again. */
    void destroyKeyOf(PersonId person);
}
