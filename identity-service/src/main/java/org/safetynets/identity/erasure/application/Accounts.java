package org.safetynets.identity.erasure.application;

import org.safetynets.platform.kernel.PersonId;

/** The accounts people sign in with. */
public interface Accounts {

    /** Signs the person out everywhere and deletes their account; safe to call again. */
    void end(PersonId person);
}
