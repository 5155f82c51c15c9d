/** Keeping Keycloak in step, for administrators. */
@NullMarked
package org.safetynets.identity.projection.web;

import org.jspecify.annotations.NullMarked;
