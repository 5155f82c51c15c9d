/** The API of texts of one's own. */
@NullMarked
package org.safetynets.notifications.template.web;

import org.jspecify.annotations.NullMarked;
