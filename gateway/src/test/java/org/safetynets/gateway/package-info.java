@NullMarked
package org.safetynets.gateway;

import org.jspecify.annotations.NullMarked;
