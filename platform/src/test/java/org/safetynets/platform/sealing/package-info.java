@NullMarked
package org.safetynets.platform.sealing;

import org.jspecify.annotations.NullMarked;
