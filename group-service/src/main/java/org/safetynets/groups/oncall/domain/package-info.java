/** Who is called when something happens, and in which order. */
@NullMarked
package org.safetynets.groups.oncall.domain;

import org.jspecify.annotations.NullMarked;
