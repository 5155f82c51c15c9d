@NullMarked
package org.safetynets.faults.linear;

import org.jspecify.annotations.NullMarked;
