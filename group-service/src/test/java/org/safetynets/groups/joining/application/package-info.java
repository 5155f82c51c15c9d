/** Tests. */
@NullMarked
package org.safetynets.groups.joining.application;

import org.jspecify.annotations.NullMarked;
