@NullMarked
package org.safetynets.identity.projection.keycloak;

import org.jspecify.annotations.NullMarked;
