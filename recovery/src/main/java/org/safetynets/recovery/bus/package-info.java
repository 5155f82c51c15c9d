/** Topics: what was told, told again after a restore. */
@NullMarked
package org.safetynets.recovery.bus;

import org.jspecify.annotations.NullMarked;
