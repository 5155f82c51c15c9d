@NullMarked
package org.safetynets.identity.system;

import org.jspecify.annotations.NullMarked;
