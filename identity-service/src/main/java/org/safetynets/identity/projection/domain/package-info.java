/** The list of what Keycloak has yet to be told. */
@NullMarked
package org.safetynets.identity.projection.domain;

import org.jspecify.annotations.NullMarked;
