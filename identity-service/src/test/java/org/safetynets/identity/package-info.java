@NullMarked
package org.safetynets.identity;

import org.jspecify.annotations.NullMarked;
