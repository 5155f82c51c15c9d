@NullMarked
package org.safetynets.faults.fault;

import org.jspecify.annotations.NullMarked;
