/** What must hold, decided from history and evidence alone. */
@NullMarked
package org.safetynets.faults.check;

import org.jspecify.annotations.NullMarked;
