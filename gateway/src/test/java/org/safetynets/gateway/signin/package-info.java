@NullMarked
package org.safetynets.gateway.signin;

import org.jspecify.annotations.NullMarked;
