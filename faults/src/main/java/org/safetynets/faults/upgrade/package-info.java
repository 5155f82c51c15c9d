/** A suite of an earlier revision becomes one of today, under load. */
@NullMarked
package org.safetynets.faults.upgrade;

import org.jspecify.annotations.NullMarked;
