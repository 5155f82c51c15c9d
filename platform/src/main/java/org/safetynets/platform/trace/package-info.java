/** What belongs to one request of one person, wherever it goes. */
@NullMarked
package org.safetynets.platform.trace;

import org.jspecify.annotations.NullMarked;
