/** The API of joining. */
@NullMarked
package org.safetynets.groups.joining.web;

import org.jspecify.annotations.NullMarked;
