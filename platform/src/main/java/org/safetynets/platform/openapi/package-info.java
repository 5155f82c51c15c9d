/** What the OpenAPI documents of all services say the same way, and truly. */
@NullMarked
package org.safetynets.platform.openapi;

import org.jspecify.annotations.NullMarked;
