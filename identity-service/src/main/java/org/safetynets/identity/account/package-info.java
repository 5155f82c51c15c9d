/** Where a person is signed in and by what, as Keycloak has it. */
@NullMarked
package org.safetynets.identity.account;

import org.jspecify.annotations.NullMarked;
