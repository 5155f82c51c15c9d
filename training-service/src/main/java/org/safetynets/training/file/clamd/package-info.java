/** Scanning with ClamAV's daemon. */
@NullMarked
package org.safetynets.training.file.clamd;

import org.jspecify.annotations.NullMarked;
