@NullMarked
package org.safetynets.gateway.support;

import org.jspecify.annotations.NullMarked;
