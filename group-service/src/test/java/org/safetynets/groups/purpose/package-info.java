/** Tests. */
@NullMarked
package org.safetynets.groups.purpose;

import org.jspecify.annotations.NullMarked;
