@NullMarked
package org.safetynets.platform.internal;

import org.jspecify.annotations.NullMarked;
