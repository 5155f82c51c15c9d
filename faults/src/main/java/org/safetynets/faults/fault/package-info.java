/** What goes wrong, on purpose. */
@NullMarked
package org.safetynets.faults.fault;

import org.jspecify.annotations.NullMarked;
