@NullMarked
package org.safetynets.contracts;

import org.jspecify.annotations.NullMarked;
