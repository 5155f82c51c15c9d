/** Tests. */
@NullMarked
package org.safetynets.groups.oncall.domain;

import org.jspecify.annotations.NullMarked;
