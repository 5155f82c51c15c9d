@NullMarked
package org.safetynets.faults.check;

import org.jspecify.annotations.NullMarked;
