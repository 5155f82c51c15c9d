/** What a service holds about people: shown to them when they ask, gone when they are erased. */
@NullMarked
package org.safetynets.platform.personal;

import org.jspecify.annotations.NullMarked;
