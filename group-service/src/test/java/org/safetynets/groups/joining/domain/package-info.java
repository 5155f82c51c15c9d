/** Tests. */
@NullMarked
package org.safetynets.groups.joining.domain;

import org.jspecify.annotations.NullMarked;
