/** Pages that explain: welcome, safety, crisis, help. */
@NullMarked
package org.safetynets.portal.guide;

import org.jspecify.annotations.NullMarked;
