/** Asking to join a group, and deciding on it. */
@NullMarked
package org.safetynets.portal.joining;

import org.jspecify.annotations.NullMarked;
