/** Tests. */
@NullMarked
package org.safetynets.groups.group.domain;

import org.jspecify.annotations.NullMarked;
