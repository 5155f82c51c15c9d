/**
 * Systems of practices and organizations: scopes, keys, whether they are let in, what they asked.
 */
@NullMarked
package org.safetynets.portal.systems;

import org.jspecify.annotations.NullMarked;
