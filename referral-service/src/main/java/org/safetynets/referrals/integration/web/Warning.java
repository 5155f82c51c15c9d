package org.safetynets.referrals.integration.web;

/** Something about a system that somebody should see to. */
enum Warning {
    /** The organization has yet to let it in. */
    ACCESS_ASKED,
    /** What was changed last is not in its sign-in yet; that follows by itself. */
    SIGN_IN_PENDING,
    /** It has no key that holds, so it cannot sign in. */
    NO_KEY,
    /** Its last key ends within 30 days. */
    KEY_ENDS_SOON,
    /** The address of its keys did not answer with keys at the last try. */
    KEYS_NOT_FETCHED,
    /** It refers on behalf of nobody. */
    NO_COUNSELOR
}
