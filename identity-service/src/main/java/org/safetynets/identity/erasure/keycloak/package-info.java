/** The end of an account in Keycloak. */
@NullMarked
package org.safetynets.identity.erasure.keycloak;

import org.jspecify.annotations.NullMarked;
