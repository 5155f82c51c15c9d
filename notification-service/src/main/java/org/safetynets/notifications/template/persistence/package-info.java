/** Texts of organizations, in MongoDB. */
@NullMarked
package org.safetynets.notifications.template.persistence;

import org.jspecify.annotations.NullMarked;
