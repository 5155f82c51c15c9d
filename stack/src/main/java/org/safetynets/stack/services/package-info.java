/** The seven services as native processes. */
@NullMarked
package org.safetynets.stack.services;

import org.jspecify.annotations.NullMarked;
