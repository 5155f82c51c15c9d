/** The support of facilitators: their own pages, and those of who supervises them. */
@NullMarked
package org.safetynets.portal.support;

import org.jspecify.annotations.NullMarked;
