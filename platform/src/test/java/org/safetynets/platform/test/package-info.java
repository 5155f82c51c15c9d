/** Test support for every service: real infrastructure, tokens, events, house rules. */
@NullMarked
package org.safetynets.platform.test;

import org.jspecify.annotations.NullMarked;
