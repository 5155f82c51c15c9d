/** Tests. */
@NullMarked
package org.safetynets.groups.outcomes.domain;

import org.jspecify.annotations.NullMarked;
