@NullMarked
package org.safetynets.keycloak;

import org.jspecify.annotations.NullMarked;
