/** Fault drills: what is promised on the worst day, tried. */
@NullMarked
package org.safetynets.faults;

import org.jspecify.annotations.NullMarked;
