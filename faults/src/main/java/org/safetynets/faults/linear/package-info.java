/** Whether what several saw at once could have happened one after the other. */
@NullMarked
package org.safetynets.faults.linear;

import org.jspecify.annotations.NullMarked;
