/**
 * Sign-in of the systems of practices and organizations, which other services keep the books of.
 */
@NullMarked
package org.safetynets.identity.system;

import org.jspecify.annotations.NullMarked;
