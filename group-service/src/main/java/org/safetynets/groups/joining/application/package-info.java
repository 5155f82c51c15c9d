/** Asking to join, deciding, leaving. */
@NullMarked
package org.safetynets.groups.joining.application;

import org.jspecify.annotations.NullMarked;
