@NullMarked
package org.safetynets.faults.upgrade;

import org.jspecify.annotations.NullMarked;
