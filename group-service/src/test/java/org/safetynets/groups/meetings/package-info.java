/** Tests. */
@NullMarked
package org.safetynets.groups.meetings;

import org.jspecify.annotations.NullMarked;
