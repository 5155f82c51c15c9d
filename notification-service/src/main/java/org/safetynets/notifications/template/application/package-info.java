/** Use cases of texts of one's own. */
@NullMarked
package org.safetynets.notifications.template.application;

import org.jspecify.annotations.NullMarked;
