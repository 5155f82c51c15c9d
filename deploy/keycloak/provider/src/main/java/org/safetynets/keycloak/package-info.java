/** What Keycloak's own sign-in lacks, as a provider it loads. */
@NullMarked
package org.safetynets.keycloak;

import org.jspecify.annotations.NullMarked;
