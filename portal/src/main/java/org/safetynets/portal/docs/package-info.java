/** The documentation of the APIs and events. */
@NullMarked
package org.safetynets.portal.docs;

import org.jspecify.annotations.NullMarked;
