/** The world around the portal: services that answer golden JSON, sign-in, a gateway. */
@NullMarked
package org.safetynets.portal.test;

import org.jspecify.annotations.NullMarked;
