/**
 * Organizations, the people of the network, who holds which role where, and Keycloak made to match.
 */
@NullMarked
package org.safetynets.identity;

import org.jspecify.annotations.NullMarked;
