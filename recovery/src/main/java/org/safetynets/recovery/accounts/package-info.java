/** Accounts of sign-in, where Keycloak keeps them in a file. */
@NullMarked
package org.safetynets.recovery.accounts;

import org.jspecify.annotations.NullMarked;
