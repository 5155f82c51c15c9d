/** Working the list off, whatever state Keycloak is in. */
@NullMarked
package org.safetynets.identity.projection.application;

import org.jspecify.annotations.NullMarked;
