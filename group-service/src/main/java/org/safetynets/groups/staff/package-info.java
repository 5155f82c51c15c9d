/** Our copy of who holds which role in which organization. */
@NullMarked
package org.safetynets.groups.staff;

import org.jspecify.annotations.NullMarked;
