@NullMarked
package org.safetynets.identity.me;

import org.jspecify.annotations.NullMarked;
