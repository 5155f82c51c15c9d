/** Tests. */
@NullMarked
package org.safetynets.groups.purpose.domain;

import org.jspecify.annotations.NullMarked;
