/** Tests. */
@NullMarked
package org.safetynets.groups.gate.application;

import org.jspecify.annotations.NullMarked;
