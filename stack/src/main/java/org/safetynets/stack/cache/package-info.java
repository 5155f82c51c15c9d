/** What is fetched or built once and kept. */
@NullMarked
package org.safetynets.stack.cache;

import org.jspecify.annotations.NullMarked;
